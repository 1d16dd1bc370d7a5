using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>What a node is, for messages.</summary>
internal static class NodeKinds
{
    public const int LongestQuote = 40;

    public static string Describe(YamlNode node) => node switch
    {
        YamlMapping { Entries.Count: 0 } => "an empty mapping",
        YamlMapping => "a mapping",
        YamlSequence { Items.Count: 0 } => "an empty list",
        YamlSequence => "a list",
        YamlScalar { IsNull: true } => "empty",
        YamlScalar { Value: var lines } when lines.IndexOfAny(['\r', '\n']) >= 0 => "a text of several lines",
        YamlScalar { Style: not YamlScalarStyle.Plain, Value: { Length: <= LongestQuote } text } when IsNoTextUnquoted(text) => $"the text '{text}'",
        YamlScalar { Value.Length: <= LongestQuote } scalar => $"'{scalar.Value}'",
        _ => "a longer text",
    };

    private static bool IsNoTextUnquoted(string text) => CoreSchema.TypeOf(new YamlScalar(default, text, YamlScalarStyle.Plain)) != YamlScalarType.String;
}
