using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Text;
using Microsoft.CodeAnalysis.Text;

namespace KameleoonSdk.Generator.Emission.Actions;

/// <summary>The source file of an action: the record with all its parts, and its builder.</summary>
internal static class ActionEmitter
{
    public static SourceText Emit(ActionDefinition definition, string @namespace)
    {
        var action = new EmittedAction(definition, @namespace);
        var writer = new SourceWriter();
        FileHeader.Write(writer);
        using (writer.Open("namespace " + @namespace))
        {
            WriteRecord(writer, action);
            writer.Line();
            BuildMethodEmitter.Write(writer, action);
            writer.Line();
            DescriptorEmitter.WriteClasses(writer, action);
        }

        return writer.ToSourceText();
    }

    private static void WriteRecord(SourceWriter writer, EmittedAction action)
    {
        var definition = action.Definition;
        XmlDocs.Summary(writer, definition.Description.Length > 0 ? definition.Description : definition.Title);
        writer.Line($"/// <remarks>The action {XmlDocs.Code(definition.Action)} of the destination {XmlDocs.Code(definition.Destination)}.</remarks>");
        FileHeader.WriteGeneratedCode(writer);
        writer.Line($"[global::System.Text.Json.Serialization.JsonConverter(typeof({action.TypeName}.Converter))]");
        using (writer.Open($"public sealed partial record {action.TypeName} : {Names.ActionEvent}"))
        {
            RecordEmitter.Write(writer, action);
            FactoryEmitter.Write(writer, action);
            ValidatorEmitter.Write(writer, action);
            SerializerEmitter.Write(writer, action);
            ReaderEmitter.Write(writer, action);
            EqualityEmitter.Write(writer, action);
            DescriptorEmitter.WriteMember(writer, action);
            BuilderEmitter.Write(writer, action);
        }
    }
}
