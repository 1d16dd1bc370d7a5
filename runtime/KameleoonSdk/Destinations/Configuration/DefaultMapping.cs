using System.Text.Json;
using System.Text.Json.Nodes;

namespace KameleoonSdk.Destinations.Configuration;

/// <summary>The mapping that the definition of an action gives: each field in its order, from where the definition takes it.</summary>
internal static class DefaultMapping
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = JsonLimits.MaxDepth };

    /// <param name="action">The action.</param>
    /// <param name="preset">What a preset says differently, or null.</param>
    public static string Of(ActionDescriptor action, PresetDescriptor? preset = null)
    {
        JsonObject? constants = Parse(preset?.Set);
        JsonObject? expressions = Parse(preset?.From);
        JsonObject mapping = [];
        foreach (FieldDescriptor field in action.Fields)
        {
            JsonNode? value = expressions?[field.Name] ?? Constant(constants, field.Name) ?? Node(field.From) ?? Node(field.Default);
            if (value is not null && preset?.Unset.Contains(field.Name) is not true)
            {
                mapping[field.Name] = value.DeepClone();
            }
        }

        return mapping.ToJsonString(new JsonSerializerOptions { MaxDepth = JsonLimits.MaxDepth });
    }

    private static JsonObject? Constant(JsonObject? constants, string name) =>
        constants?[name] is { } value ? new JsonObject { ["@literal"] = value.DeepClone() } : null;

    private static JsonObject? Parse(string? json) => Node(json) as JsonObject;

    private static JsonNode? Node(string? json) => json is null ? null : JsonNode.Parse(json, documentOptions: Options);
}
