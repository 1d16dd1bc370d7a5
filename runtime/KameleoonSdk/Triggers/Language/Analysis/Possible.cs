namespace KameleoonSdk.Triggers.Language.Analysis;

/// <summary>The values that a field may have where some conditions are true: more than there are, never fewer.</summary>
internal sealed class Possible
{
    public static readonly Possible Anything = new();

    public Kinds Kinds { get; init; } = Kinds.Any;

    /// <summary>The only texts, or null if any text will do.</summary>
    public HashSet<string>? Texts { get; init; }

    /// <summary>Texts that are ruled out.</summary>
    public HashSet<string> NotTexts { get; init; } = [];

    /// <summary>The numbers from <see cref="Least"/> to <see cref="Greatest"/>, but for <see cref="NotNumbers"/>.</summary>
    public double Least { get; init; } = double.NegativeInfinity;

    public double Greatest { get; init; } = double.PositiveInfinity;

    public HashSet<double> NotNumbers { get; init; } = [];

    /// <summary>Whether there is none.</summary>
    public bool IsNothing => (Kinds & ~Kinds.Text & ~Kinds.Number) == 0 && !HasText && !HasNumber;

    private bool HasText => (Kinds & Kinds.Text) != 0 && (Texts is null || Texts.Any(text => !NotTexts.Contains(text)));

    private bool HasNumber => (Kinds & Kinds.Number) != 0 && (Least < Greatest || (Least.Equals(Greatest) && !NotNumbers.Contains(Least)));

    public static Possible OnlyText(params IEnumerable<string> texts) => new() { Kinds = Kinds.Text, Texts = [.. texts] };

    public static Possible OnlyNumber(double number) => new() { Kinds = Kinds.Number, Least = number, Greatest = number };

    public static Possible Only(Kinds kinds) => new() { Kinds = kinds };

    /// <summary>What both allow.</summary>
    public Possible And(Possible other) => new()
    {
        Kinds = Kinds & other.Kinds,
        Texts = Texts is null ? other.Texts : other.Texts is null ? Texts : [.. Texts.Where(other.Texts.Contains)],
        NotTexts = [.. NotTexts, .. other.NotTexts],
        Least = Math.Max(Least, other.Least),
        Greatest = Math.Min(Greatest, other.Greatest),
        NotNumbers = [.. NotNumbers, .. other.NotNumbers],
    };

    /// <summary>What one of the two allows.</summary>
    public Possible Or(Possible other)
    {
        var kinds = Kinds | other.Kinds;
        var (texts, otherTexts) = (AllTexts(this), AllTexts(other));
        return new Possible
        {
            Kinds = kinds,
            Texts = texts is null || otherTexts is null ? null : [.. texts, .. otherTexts],
            Least = Math.Min(HasNumber ? Least : double.PositiveInfinity, other.HasNumber ? other.Least : double.PositiveInfinity),
            Greatest = Math.Max(HasNumber ? Greatest : double.NegativeInfinity, other.HasNumber ? other.Greatest : double.NegativeInfinity),
        };
    }

    private static HashSet<string>? AllTexts(Possible possible) => (possible.Kinds & Kinds.Text) == 0 ? [] : possible.Texts;
}
