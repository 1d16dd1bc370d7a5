namespace KameleoonSdk.Triggers.Language.Expressions;

/// <summary>
/// A glob pattern: <c>*</c> for any characters, <c>?</c> for one, <c>[abc]</c> and <c>[a-z]</c> for one of these, and a backslash before
/// a character that is meant as itself.
/// </summary>
internal sealed class Pattern(string text, IReadOnlyList<PatternPart> parts)
{
    /// <summary>The pattern as it is written.</summary>
    public string Text { get; } = text;

    /// <summary>Its parts; no two neighbours are both <see cref="PatternPartKind.Literal"/> or both <see cref="PatternPartKind.Any"/>.</summary>
    public IReadOnlyList<PatternPart> Parts { get; } = parts;
}

/// <summary>What a part of a pattern stands for.</summary>
internal enum PatternPartKind
{
    /// <summary>Exactly these characters.</summary>
    Literal,

    /// <summary>Any number of characters, none as well.</summary>
    Any,

    /// <summary>One character.</summary>
    One,

    /// <summary>One of the characters of some ranges.</summary>
    OneOf,
}

/// <summary>A part of a pattern: of a literal its characters, of a choice the code points that its ranges begin and end with.</summary>
internal readonly struct PatternPart(PatternPartKind kind)
{
    public PatternPartKind Kind { get; } = kind;

    public string? Literal { get; init; }

    public IReadOnlyList<(int First, int Last)>? Ranges { get; init; }
}
