namespace KameleoonSdk.Text;

/// <summary>
/// Classes of characters as JavaScript's regular expressions have them without the flag <c>u</c>: ASCII only, whatever the culture.
/// These files also compile for .NET Standard 2.0, because an analyzer checks constants with them.
/// </summary>
internal static class Ascii
{
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsHexDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    public static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    public static int HexValue(char c) => IsDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;

    /// <summary>The number that two characters are, or a negative one if they are not both digits.</summary>
    public static int TwoDigits(ReadOnlySpan<char> text, int start) =>
        IsDigit(text[start]) && IsDigit(text[start + 1]) ? ((text[start] - '0') * 10) + text[start + 1] - '0' : -1;

    /// <summary>The first position from a start on at which there is no digit.</summary>
    public static int SkipDigits(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && IsDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>Whether a percent sign and two hexadecimal digits stand at a position.</summary>
    public static bool IsPercentEncoded(ReadOnlySpan<char> text, int start) =>
        start + 2 < text.Length && text[start] == '%' && IsHexDigit(text[start + 1]) && IsHexDigit(text[start + 2]);

    /// <summary>JavaScript's <c>\s</c>, which unlike .NET's has U+FEFF and lacks U+0085.</summary>
    public static bool IsJavaScriptSpace(char c) => c is (>= '\t' and <= '\r') or ' ' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A')
        or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' or '\uFEFF';
}
