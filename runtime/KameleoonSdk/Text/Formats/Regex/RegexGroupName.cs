using System.Globalization;
using System.Text;

namespace KameleoonSdk.Text;

/// <summary>The name of a group: an identifier of JavaScript, escapes included, up to <c>&gt;</c>.</summary>
internal static class RegexGroupName
{
    private const int MaxCodePoint = 0x10FFFF;

    /// <summary>Reads a name and moves beyond the <c>&gt;</c> after it.</summary>
    public static bool TryRead(string pattern, ref int position, out string name)
    {
        name = "";
        var text = new StringBuilder();
        while (position < pattern.Length && pattern[position] != '>')
        {
            if (!TryReadCodePoint(pattern, ref position, out var codePoint) || !IsAllowed(codePoint, isFirst: text.Length == 0))
            {
                return false;
            }

            _ = text.Append(char.ConvertFromUtf32(codePoint));
        }

        if (text.Length == 0 || position >= pattern.Length)
        {
            return false;
        }

        position++;
        name = text.ToString();
        return true;
    }

    private static bool TryReadCodePoint(string pattern, ref int position, out int codePoint)
    {
        if (pattern[position] == '\\')
        {
            return TryReadEscape(pattern, ref position, out codePoint)
                && (!IsHighSurrogate(codePoint) || TryReadLowSurrogate(pattern, ref position, ref codePoint));
        }

        codePoint = pattern[position];
        if (char.IsHighSurrogate(pattern[position]) && position + 1 < pattern.Length && char.IsLowSurrogate(pattern[position + 1]))
        {
            codePoint = char.ConvertToUtf32(pattern, position);
            position++;
        }

        position++;
        return true;
    }

    private static bool TryReadLowSurrogate(string pattern, ref int position, ref int codePoint)
    {
        if (position >= pattern.Length || pattern[position] != '\\' || !TryReadEscape(pattern, ref position, out var low)
            || low is < 0xDC00 or > 0xDFFF)
        {
            return false;
        }

        codePoint = char.ConvertToUtf32((char)codePoint, (char)low);
        return true;
    }

    /// <summary>Reads <c>\uXXXX</c> or <c>\u{X…}</c>.</summary>
    private static bool TryReadEscape(string pattern, ref int position, out int codePoint)
    {
        codePoint = 0;
        position++;
        if (position >= pattern.Length || pattern[position] != 'u')
        {
            return false;
        }

        position++;
        var isBraced = position < pattern.Length && pattern[position] == '{';
        position += isBraced ? 1 : 0;
        var start = position;
        while (position < pattern.Length && Ascii.IsHexDigit(pattern[position]) && (isBraced || position < start + 4) && codePoint <= MaxCodePoint)
        {
            codePoint = (codePoint * 16) + Ascii.HexValue(pattern[position++]);
        }

        if (!isBraced)
        {
            return position == start + 4;
        }

        return position > start && codePoint <= MaxCodePoint && position < pattern.Length && pattern[position++] == '}';
    }

    private static bool IsHighSurrogate(int codePoint) => codePoint is >= 0xD800 and <= 0xDBFF;

    private static bool IsAllowed(int codePoint, bool isFirst)
    {
        if (codePoint is >= 0xD800 and <= 0xDFFF)
        {
            return false;
        }

        // Unicode counts some as part of identifiers that their category does not.
        switch (codePoint)
        {
            case '$' or '_' or 0x1885 or 0x1886 or 0x2118 or 0x212E or 0x309B or 0x309C:
                return true;
            case 0xB7 or 0x387 or (>= 0x1369 and <= 0x1371) or 0x19DA or 0x200C or 0x200D:
                return !isFirst;
            case 0x2E2F:
                return false;
            default:
                return IsAllowed(CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(codePoint), 0), isFirst);
        }
    }

    private static bool IsAllowed(UnicodeCategory category, bool isFirst) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => true,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.ConnectorPunctuation => !isFirst,
        _ => false,
    };
}
