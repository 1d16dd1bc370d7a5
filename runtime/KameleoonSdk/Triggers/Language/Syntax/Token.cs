namespace KameleoonSdk.Triggers.Language.Syntax;

/// <summary>A part of a trigger's text. A path has its segments without escapes, a text its value, an error its message.</summary>
internal readonly struct Token(TokenKind kind, int start, int end)
{
    public TokenKind Kind { get; } = kind;

    public int Start { get; } = start;

    public int End { get; } = end;

    public int Length => End - Start;

    public IReadOnlyList<string>? Segments { get; init; }

    /// <summary>The value of a text, or what is wrong.</summary>
    public string? Value { get; init; }

    public double Number { get; init; }

    /// <summary>Whether the first character of a path is escaped: then it is meant as it is written.</summary>
    public bool IsEscaped { get; init; }

    /// <summary>The name that a path without further segments is: also that of a function, or a word such as <c>contains</c>.</summary>
    public string? Word => Kind == TokenKind.Path && !IsEscaped && Segments!.Count == 1 ? Segments[0] : null;
}
