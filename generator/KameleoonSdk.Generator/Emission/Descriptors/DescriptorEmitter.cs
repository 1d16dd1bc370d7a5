using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Descriptors;

/// <summary>
/// The definition as data: one text of JSON, which the runtime reads when it is first needed. Object initializers would say the same,
/// and take the compiler longer than all the rest of a small event.
/// </summary>
internal static class DescriptorEmitter
{
    /// <summary>The constants of an event: its definition, and the descriptors of its fields by their numbers.</summary>
    public static void WriteConstants(SourceWriter writer, ActionDefinition definition)
    {
        writer.Line($"private static readonly {Names.ActionDescriptor} Definition_ = {Names.Definition}.Action({ActionJson.Of(definition).ToLiteral()});");
        writer.Line($"private static readonly {Names.FieldDescriptor}[] Fields_ = {Names.Definition}.Fields(Definition_);");
    }

    public static void WriteMember(SourceWriter writer)
    {
        writer.Line();
        XmlDocs.Summary(writer, "The definition of the action, as data.");
        writer.Line($"public static {Names.ActionDescriptor} Descriptor => Definition_;");
        writer.Line();
        writer.Line($"{Names.ActionDescriptor} {Names.ActionEvent}.Descriptor => Definition_;");
    }

    /// <summary>The constants of a destination's settings.</summary>
    public static void WriteConstants(SourceWriter writer, DestinationDefinition definition)
    {
        writer.Line($"private static readonly {Names.DestinationDescriptor} Definition_ = {Names.Definition}.Destination({DestinationJson.Of(definition).ToLiteral()});");
        writer.Line($"private static readonly {Names.FieldDescriptor}[] Fields_ = {Names.Definition}.Settings(Definition_);");
    }
}
