using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Descriptors;

/// <summary>The JSON of a destination's definition. The runtime's <c>DestinationDescriptorReader</c> knows each of the names.</summary>
internal static class DestinationJson
{
    public static JsonObjectText Of(DestinationDefinition definition) => new JsonObjectText()
        .Text("slug", definition.Slug)
        .Text("name", definition.Name)
        .Text("description", definition.Description)
        .Text("mode", definition.Mode)
        .Text("authentication", definition.Authentication)
        .List("settings", definition.Settings, FieldJson.Of)
        .List("audienceSettings", definition.AudienceSettings, FieldJson.Of)
        .List("presets", definition.Presets, Preset)
        .Number("mappingLimit", definition.MappingLimit);

    private static string Preset(PresetDefinition preset) => new JsonObjectText()
        .Text("name", preset.Name)
        .Text("action", preset.Action)
        .Text("trigger", preset.Trigger)
        .Text("event", preset.Event)
        .Text("set", preset.Set)
        .Text("from", preset.From)
        .List("unset", preset.Unset, JsonText.QuoteReadable)
        .ToString();
}
