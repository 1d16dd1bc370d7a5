namespace KameleoonSdk.Triggers.Language;

/// <summary>Finds the word that a misspelt one means.</summary>
internal static class Spelling
{
    private const int LongestWord = 40;
    private const int LongestShortWord = 5;

    /// <summary><c>. Did you mean 'x'?</c>, or nothing.</summary>
    public static string DidYouMean(string word, IReadOnlyList<string> known) =>
        Nearest(word, known) is { } nearest ? $". Did you mean '{nearest}'?" : "";

    /// <summary>The same, or the end of the sentence; what follows is a sentence of its own.</summary>
    public static string DidYouMeanOrEnd(string word, IReadOnlyList<string> known) =>
        DidYouMean(word, known) is { Length: > 0 } question ? question : ".";

    /// <summary>The nearest word, one slip away or in a longer word two: letters added, left out, changed or swapped. Case does not count.</summary>
    public static string? Nearest(string word, IReadOnlyList<string> known)
    {
        string? nearest = null;
        var best = word.Length > LongestShortWord ? 3 : 2;
        foreach (var candidate in known)
        {
            var distance = word.Length > LongestWord ? best : Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < best)
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>The edit distance with transpositions of neighbours (optimal string alignment), by rows.</summary>
    public static int Distance(string left, string right)
    {
        var before = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var row = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[right.Length];
    }
}
