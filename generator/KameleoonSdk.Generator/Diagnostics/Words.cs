namespace KameleoonSdk.Generator.Diagnostics;

/// <summary>Words in sentences.</summary>
internal static class Words
{
    /// <summary>In quotes: <c>'a', 'b' or 'c'</c>.</summary>
    public static string Or(IReadOnlyList<string> words)
    {
        var quoted = words.Select(word => $"'{word}'").ToList();
        return quoted.Count == 1
            ? quoted[0]
            : string.Join(", ", quoted.Take(quoted.Count - 1)) + " or " + quoted[quoted.Count - 1];
    }
}
