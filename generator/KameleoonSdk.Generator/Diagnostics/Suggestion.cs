using KameleoonSdk.Triggers.Language;

namespace KameleoonSdk.Generator.Diagnostics;

/// <summary>"Did you mean": the known word nearest to a misspelt one.</summary>
internal static class Suggestion
{
    private const int LongestWord = 64;
    private const int MostEdits = 3;
    private const int ShortestStart = 3;
    private const int ShortestEnd = 8;

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
            return $". Did you mean '{nearest}'?{LookAlike(word, nearest)}";
        }

        return words.Count is > 0 and <= 16 ? $": use {Words.Or(words)}" : "";
    }

    /// <summary>Where the two differ by a letter of another alphabet, which the eye does not tell from the right one.</summary>
    private static string LookAlike(string word, string nearest)
    {
        var at = word.Length == nearest.Length ? Enumerable.Range(0, word.Length).FirstOrDefault(i => word[i] > '\u02FF' && char.IsLetter(word[i]) && nearest[i] < '\u0080') : -1;
        return at >= 0 && word.Length > 0 && word[at] > '\u02FF' ? $" The '{word[at]}' is U+{(int)word[at]:X4}, no Latin letter." : "";
    }

    /// <summary>The nearest word, or the only one of which this is the start or that is its end, if it is near enough to be meant.</summary>
    public static string? Nearest(string word, IReadOnlyList<string> known)
    {
        // One number is as near to another as to any.
        if (word.Length is 0 or > LongestWord || word.All(char.IsDigit))
        {
            return null;
        }

        string? nearest = null;
        var lower = word.ToLowerInvariant();
        var best = word.Length == 1 ? 1 : Math.Min(MostEdits, Math.Max(1, word.Length / 3)) + 1;
        foreach (var candidate in known)
        {
            var distance = Spelling.Distance(lower, candidate.ToLowerInvariant());
            if (distance < best)
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest ?? Longer(word, known) ?? Shorter(word, known);
    }

    /// <summary>The only word that this ends with, if it is long enough to tell.</summary>
    private static string? Shorter(string word, IReadOnlyList<string> known)
    {
        var shorter = known.Where(candidate => candidate.Length >= ShortestEnd && word.EndsWith(candidate, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return shorter.Count == 1 ? shorter[0] : null;
    }

    private static string? Longer(string word, IReadOnlyList<string> known)
    {
        var longer = known.Where(candidate => candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return word.Length >= ShortestStart && longer.Count == 1 ? longer[0] : null;
    }
}
