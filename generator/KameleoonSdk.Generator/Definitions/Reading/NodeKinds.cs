using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>What a node is, for messages.</summary>
internal static class NodeKinds
{
    private const int LongestQuote = 40;

    public static string Describe(YamlNode node) => node switch
    {
        YamlMapping => "a mapping",
        YamlSequence => "a list",
        YamlScalar { IsNull: true } => "empty",
        YamlScalar { Value.Length: <= LongestQuote } scalar => $"'{scalar.Value}'",
        _ => "a longer text",
    };
}
