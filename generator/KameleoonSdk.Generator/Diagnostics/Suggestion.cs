namespace KameleoonSdk.Generator.Diagnostics;

/// <summary>"Did you mean": the known word nearest to a misspelt one.</summary>
internal static class Suggestion
{
    private const int LongestWord = 64;
    private const int MostEdits = 3;
    private const int ShortestStart = 3;

    /// <summary>
    /// The end of a message: <c>. Did you mean 'x'?</c>, or what to do where the word belongs to another language, or else the known
    /// words where they are few, or nothing.
    /// </summary>
    public static string For(string word, IEnumerable<string> known, Synonyms? synonyms = null)
    {
        var words = known.ToList();
        if (synonyms?.Find(word) is { } found)
        {
            return found.Contains(' ') ? ": " + found : $". Did you mean '{found}'?";
        }

        if (Nearest(word, words) is { } nearest)
        {
            return $". Did you mean '{nearest}'?";
        }

        return words.Count is > 0 and <= 16 ? $": use {Words.Or(words)}" : "";
    }

    /// <summary>The nearest word, or the only one of which this is the start, if it is near enough to be meant.</summary>
    public static string? Nearest(string word, IReadOnlyList<string> known)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        string? nearest = null;
        var best = Math.Min(MostEdits, Math.Max(1, word.Length / 3)) + 1;
        foreach (var candidate in known)
        {
            var distance = string.Equals(candidate, word, StringComparison.OrdinalIgnoreCase) ? 0 : Distance(word, candidate);
            if (distance < best)
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest ?? Longer(word, known);
    }

    private static string? Longer(string word, IReadOnlyList<string> known)
    {
        var longer = known.Where(candidate => candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return word.Length >= ShortestStart && longer.Count == 1 ? longer[0] : null;
    }

    /// <summary>The edit distance with transpositions of neighbours (optimal string alignment), ignoring case.</summary>
    private static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= right.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                var distance = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    distance = Math.Min(distance, rows[i - 2, j - 2] + 1);
                }

                rows[i, j] = distance;
            }
        }

        return rows[left.Length, right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
