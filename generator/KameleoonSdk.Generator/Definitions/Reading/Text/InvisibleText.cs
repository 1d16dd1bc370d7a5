using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>
/// Finds invisible characters in what is sent or compared: at the start or the end of a text, or between letters that are written
/// without such characters. Texts for people may have them, and so may those of languages and pictures that need them.
/// </summary>
internal static class InvisibleText
{
    public static IEnumerable<YamlError> Find(string file, YamlNode? node) => node switch
    {
        YamlMapping mapping => mapping.Entries.Where(entry => !TypographicQuotes.ForPeople.Contains(entry.Key.Value)).SelectMany(entry => Find(file, entry.Value)),
        YamlSequence sequence => sequence.Items.SelectMany(item => Find(file, item)),
        YamlScalar scalar => InText(file, scalar),
        _ => [],
    };

    private static IEnumerable<YamlError> InText(string file, YamlScalar scalar)
    {
        var span = scalar.Span;
        for (var i = span.Start; span.StartLine == span.EndLine && i < span.End; i++)
        {
            if (file[i] > '\u00A0' && InvisibleCharacters.Contains(file[i]) && IsPlain(file, span, i - 1) && IsPlain(file, span, i + 1))
            {
                var column = span.StartColumn + i - span.Start;
                yield return new YamlError(
                    YamlErrorKind.InvisibleCharacter,
                    $"The text contains {InvisibleCharacters.Describe(file[i])}, which nobody can see: delete it.",
                    new YamlSpan(i, 1, span.StartLine, column, span.StartLine, column + 1));
            }
        }
    }

    /// <summary>Whether the neighbour is an ASCII character, or none.</summary>
    private static bool IsPlain(string file, YamlSpan span, int at) => at < span.Start || at >= span.End || file[at] < '\u0080';
}
