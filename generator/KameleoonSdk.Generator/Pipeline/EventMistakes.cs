using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Definitions.Events;
using KameleoonSdk.Generator.Definitions.Reading;

namespace KameleoonSdk.Generator.Pipeline;

/// <summary>The step that compares events of a tracking plan with the actions that they refine.</summary>
internal static class EventMistakes
{
    public static EquatableArray<DiagnosticInfo> Find(ParsedDefinition parsed, EquatableArray<ActionDefinition> actions) =>
        EventCheck.Check((EventDefinition)parsed.Definition!, parsed.Places, actions).ToEquatableArray();
}
