using KameleoonSdk.Generator.Definitions;

namespace KameleoonSdk.Generator.Emission.Descriptors;

/// <summary>The JSON of an action's definition. The runtime's <c>ActionDescriptorReader</c> knows each of the names.</summary>
internal static class ActionJson
{
    public static JsonObjectText Of(ActionDefinition definition) => new JsonObjectText()
        .Text("destination", definition.Destination)
        .Text("action", definition.Action)
        .Text("title", definition.Title)
        .Text("description", definition.Description)
        .Text("event", definition.Event)
        .Text("trigger", definition.Trigger)
        .Text("platform", definition.Platform)
        .Flag("hidden", definition.IsHidden)
        .Flag("batch", definition.SupportsBatching)
        .List("fields", definition.Fields, FieldJson.Of)
        .List("hooks", definition.Hooks, Hook);

    private static string Hook(HookDefinition hook) => new JsonObjectText()
        .Text("name", hook.Name)
        .Text("label", hook.Label)
        .Text("description", hook.Description)
        .List("inputs", hook.Inputs, FieldJson.Of)
        .List("outputs", hook.Outputs, FieldJson.Of)
        .ToString();
}
