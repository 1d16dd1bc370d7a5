namespace KameleoonSdk.Text;

/// <summary>The English words that JavaScript's <c>Date</c> knows.</summary>
internal static class DateWord
{
    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";
    private const int MonthLength = 3;

    /// <summary>Says what a word is. The first three letters are enough for a month.</summary>
    public static DateToken Classify(ReadOnlySpan<char> word)
    {
        var text = Lower(word.Slice(0, Math.Min(word.Length, MonthLength + 1)));
        if (word.Length >= MonthLength && Month(text.Substring(0, MonthLength)) is var month and > 0)
        {
            return new DateToken(DateTokenKind.Month, month, word.Length);
        }

        var (kind, value) = text switch
        {
            "am" => (DateTokenKind.Half, 0),
            "pm" => (DateTokenKind.Half, 12),
            "t" => (DateTokenKind.TimeMark, 0),
            "z" or "ut" or "utc" or "gmt" => (DateTokenKind.Zone, 0),
            "edt" => (DateTokenKind.Zone, -4),
            "est" or "cdt" => (DateTokenKind.Zone, -5),
            "cst" or "mdt" => (DateTokenKind.Zone, -6),
            "mst" or "pdt" => (DateTokenKind.Zone, -7),
            "pst" => (DateTokenKind.Zone, -8),
            _ => (DateTokenKind.OtherWord, 0),
        };
        return new DateToken(kind, value, word.Length);
    }

    private static int Month(string prefix)
    {
        var index = Months.IndexOf(prefix, StringComparison.Ordinal);
        return index >= 0 && index % MonthLength == 0 ? (index / MonthLength) + 1 : 0;
    }

    private static string Lower(ReadOnlySpan<char> word)
    {
        var letters = word.ToArray();
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = letters[i] is >= 'A' and <= 'Z' ? (char)(letters[i] | 0x20) : letters[i];
        }

        return new string(letters);
    }
}
