using System.Text.Json.Nodes;
using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Definitions.Reading;
using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Schemas;

/// <summary>The JSON Schemas that editors use know exactly the keys that the reader knows, each with a description.</summary>
public class SchemaTests
{
    public static TheoryData<string, string, string[]> Objects => new()
    {
        { "action", "", Keys.Action },
        { "action", "properties/syncMode", Keys.SyncMode },
        { "action", "$defs/factory", Keys.Factory },
        { "action", "$defs/hook", Keys.Hook },
        { "action", "$defs/field", Keys.Field },
        { "action", "$defs/condition", Keys.Condition },
        { "action", "$defs/choice/anyOf/1", Keys.Choice },
        { "destination", "", Keys.Destination },
        { "destination", "properties/request", Keys.Request },
        { "destination", "properties/presets/items", Keys.Preset },
        { "destination", "properties/audience", Keys.Audience },
        { "destination", "$defs/field", Keys.Field },
        { "event", "", Keys.Event },
        { "event", "$defs/field", Keys.Field },
    };

    [Theory]
    [MemberData(nameof(Objects))]
    public void Schema_and_reader_know_the_same_keys(string schema, string path, string[] keys)
    {
        var node = At(Load(schema), path);
        var properties = node["properties"]!.AsObject();

        Assert.Equal(keys.Order(StringComparer.Ordinal), properties.Select(property => property.Key).Order(StringComparer.Ordinal));
        Assert.False(node["additionalProperties"]!.GetValue<bool>());
        Assert.All(properties, property => Assert.True(
            property.Value!["description"] is not null || property.Value["$ref"] is not null,
            $"{schema}: '{property.Key}' has no description"));
    }

    [Fact]
    public void Schemas_know_the_types_and_formats_of_the_reader()
    {
        var field = At(Load("action"), "$defs/field/properties");

        Assert.Equal(FieldTypes.Names, Strings(field["type"]!["enum"]!));
        Assert.Equal(Formats.All, Strings(field["format"]!["anyOf"]![0]!["enum"]!));
    }

    [Fact]
    public void Schemas_know_the_directives_of_the_reader()
    {
        var known = At(Load("action"), "$defs/expression/anyOf/2/properties").AsObject().Select(property => property.Key).ToHashSet();

        Assert.Subset(known, FromReader.Directives.Keys.Concat(FromReader.Directives.Values.SelectMany(keys => keys)).ToHashSet());
    }

    [Fact]
    public void Every_definition_of_ours_names_its_schema()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(TestPaths.Definitions, "kameleoon"), "*.yaml"))
        {
            var kind = Path.GetFileName(file) == "destination.yaml" ? "destination" : "action";
            Assert.Equal($"# yaml-language-server: $schema=../schema/{kind}.schema.json", File.ReadLines(file).First());
        }
    }

    private static IEnumerable<string> Strings(JsonNode array) => array.AsArray().Select(item => item!.GetValue<string>());

    private static JsonNode Load(string name) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(TestPaths.Definitions, "schema", name + ".schema.json")))!;

    private static JsonNode At(JsonNode node, string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate(node, (current, step) => current is JsonArray array ? array[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : current[step]!);
}
