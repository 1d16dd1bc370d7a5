namespace KameleoonSdk.Triggers.Language.Syntax;

/// <summary>What characters are in a trigger.</summary>
internal static class Characters
{
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>What a field's name may begin with unescaped.</summary>
    public static bool IsNameStart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    /// <summary>What a field's name may go on with unescaped.</summary>
    public static bool IsNamePart(char c) => IsNameStart(c) || IsDigit(c) || c == '-';

    /// <summary>The number of UTF-16 units of the character at a position.</summary>
    public static int LengthAt(string text, int position) =>
        char.IsHighSurrogate(text[position]) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]) ? 2 : 1;

    /// <summary>The character at a position as a message shows it: itself in quotes where it can be seen, and always its number where not.</summary>
    public static string Describe(string text, int position)
    {
        var length = LengthAt(text, position);
        var number = length == 2 ? char.ConvertToUtf32(text[position], text[position + 1]) : text[position];
        return number is > 0x20 and < 0x7F
            ? $"'{text[position]}'"
            : $"The character U+{number:X4}";
    }
}
