using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>
/// Finds names and values between the quotes of word processors, which YAML takes for a part of them. In texts for people, such
/// quotes may be meant.
/// </summary>
internal static class TypographicQuotes
{
    private const string Quotes = "\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB\u2039\u203A";

    /// <summary>The keys of texts for people.</summary>
    public static readonly string[] ForPeople = ["title", "label", "description", "recommended", "deprecated", "ui"];

    public static IEnumerable<YamlError> Find(YamlNode? node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Find(entry.Key).Concat(ForPeople.Contains(entry.Key.Value) ? [] : Find(entry.Value))),
        YamlSequence sequence => sequence.Items.SelectMany(Find),
        YamlScalar { Style: YamlScalarStyle.Plain, Value: { Length: > 2 } text } when IsQuoted(text) => [new YamlError(YamlErrorKind.UnexpectedText, Message(text), node.Span)],
        _ => [],
    };

    private static bool IsQuoted(string text) =>
        Quotes.IndexOf(text[0]) >= 0 && Quotes.IndexOf(text[text.Length - 1]) >= 0 && text.Count(c => Quotes.IndexOf(c) >= 0) == 2;

    private static string Message(string text) =>
        $"{text[0]} and {text[text.Length - 1]} are no quotes to YAML, but a part of the text: write \"{Excerpt.Of(text.Substring(1, text.Length - 2))}\". If they are meant, put all of it in "
        + "quotes.";
}
