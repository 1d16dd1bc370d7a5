using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Choices;
using KameleoonSdk.Generator.Emission.Descriptors;
using KameleoonSdk.Generator.Emission.Text;
using Microsoft.CodeAnalysis.Text;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>The source file of an action or of an event of a tracking plan: the record with all its parts, and its builder.</summary>
internal static class EventEmitter
{
    public static SourceText Emit(ActionDefinition definition, string @namespace)
    {
        var type = EmittedType.Event(definition, @namespace);
        var writer = new SourceWriter();
        FileHeader.Write(writer);
        using (FileHeader.OpenNamespace(writer, @namespace))
        {
            WriteRecord(writer, type, definition);
            writer.Line();
            BuildMethodEmitter.Write(writer, type);
            ChoiceMethodsEmitter.Write(writer, type);
        }

        return writer.ToSourceText();
    }

    private static void WriteRecord(SourceWriter writer, EmittedType type, ActionDefinition definition)
    {
        XmlDocs.Summary(writer, FieldDocs.Sentence(definition.Description.Trim().Length > 0 ? definition.Description : definition.Title));
        writer.Line($"/// <remarks>{Origin(definition)}</remarks>");
        FileHeader.WriteGeneratedCode(writer);
        DeprecatedAttribute.Write(writer, definition.Deprecated);
        writer.Line($"[{Names.JsonConverter}(typeof({Names.EventConverter}<{type.FullName}>))]");
        using (writer.Open($"public sealed partial record {type.TypeName} : {Names.EventValue}<{type.FullName}>"))
        {
            DescriptorEmitter.WriteConstants(writer, definition);
            DataEmitter.Write(writer, type);
            FactoryEmitter.Write(writer, type, definition);
            ValidatorEmitter.Write(writer, type);
            SerializerEmitter.Write(writer, type);
            ReaderEmitter.Write(writer, type);
            EqualityEmitter.Write(writer, type);
            PrintEmitter.Write(writer, type);
            DescriptorEmitter.WriteMember(writer);
            MapEmitter.Write(writer, definition);
            BuilderEmitter.Write(writer, type);
            NestedTypesEmitter.Write(writer, type);
        }
    }

    private static string Origin(ActionDefinition definition)
    {
        var action = $"the action {XmlDocs.Code(definition.Action)} of the destination {XmlDocs.Code(definition.Destination)}";
        return definition.Event is null
            ? char.ToUpperInvariant(action[0]) + action.Substring(1) + "."
            : $"The event {XmlDocs.Code(definition.Event)} of the tracking plan, sent by {action}.";
    }
}
