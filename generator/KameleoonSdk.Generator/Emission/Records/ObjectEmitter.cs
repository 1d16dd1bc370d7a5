using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>The record of an object with declared members. What the runtime needs of it is implemented explicitly and so out of sight.</summary>
internal static class ObjectEmitter
{
    public static void Write(SourceWriter writer, EmittedField field)
    {
        var type = field.Nested!;
        var contract = Contract(type);
        XmlDocs.Summary(writer, field.Summary);
        writer.Line($"[{Names.JsonConverter}(typeof({Names.ObjectConverter}<{type.FullName}>))]");
        writer.Line($"public sealed partial record {type.TypeName} : {contract}");
        using (writer.OpenBrace())
        {
            DataEmitter.Write(writer, type);
            ValidatorEmitter.Write(writer, type);
            SerializerEmitter.Write(writer, type);
            ReaderEmitter.Write(writer, type);
            EqualityEmitter.Write(writer, type);
            PrintEmitter.Write(writer, type);
            writer.Line();
            writer.Line($"static {Names.FieldDescriptor}[] {contract}.Fields => {type.DescriptorsAnywhere};");
            if (type.IsChangeable)
            {
                writer.Line($"{type.FullName} {contract}.Copy() => new {type.FullName}(this);");
            }

            NestedTypesEmitter.Write(writer, type);
        }
    }

    /// <summary>The interface that a nested record implements.</summary>
    public static string Contract(EmittedType type) => $"{Names.ObjectValue}<{type.FullName}>";
}
