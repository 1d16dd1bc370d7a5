using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>
/// Raw events in: the method that makes a body by the definition's <c>trigger</c> and <c>from</c>. Only where a field has a <c>from</c>.
/// The runtime does the work from the definition's text, so that no code has to be compiled for each field.
/// </summary>
internal static class MapEmitter
{
    public static void Write(SourceWriter writer, ActionDefinition definition)
    {
        if (definition.Event is not null || definition.Fields.All(field => field.From is null))
        {
            return;
        }

        writer.Line();
        writer.Line($"private static readonly {Names.EventMap} Map_ = new(Definition_);");
        writer.Line();
        XmlDocs.Summary(writer, "Makes the body of a raw event, by the trigger and the expressions of the definition. Nothing is written unless the event is for this action and valid.");
        XmlDocs.Parameter(writer, "rawEvent", "The event as JSON in UTF-8.");
        XmlDocs.Parameter(writer, "body", "Where the body goes.");
        XmlDocs.Parameter(writer, "result", "What became of the event, and what is wrong with it.");
        writer.Line("/// <returns>Whether the body was written.</returns>");
        writer.Line($"public static bool TryMap({Names.ReadOnlySpanOfByte} rawEvent, {Names.BufferWriter} body, out {Names.MapResult} result) => (result = Map_.Map(rawEvent, body)).IsMapped;");
    }
}
