namespace KameleoonSdk.Triggers.Language;

/// <summary>How large a trigger may be, so that reading, printing and testing it never exhausts the stack.</summary>
internal static class TriggerLimits
{
    /// <summary>The longest text of a trigger, in UTF-16 units. The reference has the same.</summary>
    public const int MaxLength = 100_000;

    /// <summary>How many parentheses, calls and negations may be open at once.</summary>
    public const int MaxDepth = 256;

    public static string TooLong(int length) => $"The trigger has {length} characters; at most {MaxLength} are allowed: split it into several";

    public static string TooDeep => $"The trigger is nested deeper than {MaxDepth} levels: take parentheses away that are not needed";
}
