using System.Globalization;
using System.Text;

namespace KameleoonSdk.Mappings.JavaScript;

/// <summary>Lower and upper case as JavaScript has them: all of Unicode's mappings, the same in every language.</summary>
internal static class CaseMapping
{
    private const char DottedCapitalI = '\u0130';
    private const char DotlessI = '\u0131';
    private const char LongS = '\u017F';
    private const char Sigma = '\u03A3';
    private const char FinalSigma = '\u03C2';

    public static string ToUpper(string text)
    {
        StringBuilder upper = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            if (char.IsHighSurrogate(unit) && Rune.TryGetRuneAt(text, i, out Rune rune))
            {
                Append(upper, Rune.ToUpperInvariant(rune));
                i++;
            }
            else if (SpecialCasing.FindUpper(unit) is { } several)
            {
                _ = upper.Append(several);
            }
            else
            {
                _ = upper.Append(ToUpper(unit));
            }
        }

        return upper.ToString();
    }

    public static string ToLower(string text)
    {
        StringBuilder lower = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char unit = text[i];
            if (char.IsHighSurrogate(unit) && Rune.TryGetRuneAt(text, i, out Rune rune))
            {
                Append(lower, Rune.ToLowerInvariant(rune));
                i++;
            }
            else if (unit == DottedCapitalI)
            {
                _ = lower.Append("i\u0307");
            }
            else
            {
                _ = lower.Append(unit == Sigma && IsFinal(text, i) ? FinalSigma : char.ToLowerInvariant(unit));
            }
        }

        return lower.ToString();
    }

    /// <summary>
    /// What a regular expression with the flag <c>i</c>, but not <c>u</c>, compares: each UTF-16 unit in upper case, unless that has several
    /// units, or is ASCII where the unit is not.
    /// </summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, text) =>
    {
        for (int i = 0; i < folded.Length; i++)
        {
            char upper = SpecialCasing.FindUpper(text[i]) is null ? ToUpper(text[i]) : text[i];
            folded[i] = char.IsAscii(upper) && !char.IsAscii(text[i]) ? text[i] : upper;
        }
    });

    /// <summary>Two that .NET leaves as they are everywhere but in Turkish.</summary>
    private static char ToUpper(char unit) => unit switch
    {
        DotlessI => 'I',
        LongS => 'S',
        _ => char.ToUpperInvariant(unit),
    };

    /// <summary>A sigma at the end of a word: behind a letter, and not before one. Marks and the like do not count.</summary>
    private static bool IsFinal(string text, int sigma)
    {
        int before = sigma;
        Rune rune;
        do
        {
            if (before == 0 || !TryGetRuneBefore(text, before, out rune))
            {
                return false;
            }

            before -= rune.Utf16SequenceLength;
        }
        while (IsIgnorable(rune));

        if (!IsCased(rune))
        {
            return false;
        }

        int behind = sigma + 1;
        do
        {
            if (behind == text.Length || !Rune.TryGetRuneAt(text, behind, out rune))
            {
                return true;
            }

            behind += rune.Utf16SequenceLength;
        }
        while (IsIgnorable(rune));

        return !IsCased(rune);
    }

    private static bool TryGetRuneBefore(string text, int end, out Rune rune) =>
        Rune.DecodeLastFromUtf16(text.AsSpan(0, end), out rune, out _) == System.Buffers.OperationStatus.Done;

    /// <summary>Unicode's Case_Ignorable.</summary>
    private static bool IsIgnorable(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol
        || "'.:\u00B7\u0387\u055F\u05F4\u2018\u2019\u2024\u2027\uFE13\uFE52\uFE55\uFF07\uFF0E\uFF1A".Contains((char)(rune.IsBmp ? rune.Value : 0));

    /// <summary>Unicode's Cased, of what is not ignorable.</summary>
    private static bool IsCased(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        || rune.Value is 0xAA or 0xBA or (>= 0x2160 and <= 0x217F) or (>= 0x24B6 and <= 0x24E9)
            or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189);

    private static void Append(StringBuilder text, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        _ = text.Append(units[..rune.EncodeToUtf16(units)]);
    }
}
