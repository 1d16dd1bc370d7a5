using System.Collections;

namespace KameleoonSdk.Generator.Diagnostics;

/// <summary>
/// Words of other languages, such as JSON Schema, TypeScript and the action destinations of Segment, with the word that is meant or,
/// where there is none, with what to do. Case, dashes and underscores do not matter.
/// </summary>
internal sealed class Synonyms : IEnumerable<KeyValuePair<string, string>>
{
    public static readonly Synonyms None = [];

    private readonly Dictionary<string, string> _meant = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="words">The words, with blanks between.</param>
    /// <param name="meant">The one word that is meant, or several that say what to do.</param>
    public void Add(string words, string meant)
    {
        foreach (var word in words.Split(' '))
        {
            _meant.Add(word, meant);
        }
    }

    /// <summary>What is meant by a word; null where it is none of these.</summary>
    public string? Find(string word) => _meant.TryGetValue(word.Replace("_", "").Replace("-", ""), out var meant) ? meant : null;

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _meant.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
