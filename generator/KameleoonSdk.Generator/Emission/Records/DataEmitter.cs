using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>The data of a record: backing fields, constructors and properties.</summary>
internal static class DataEmitter
{
    public static void Write(SourceWriter writer, EmittedType type)
    {
        foreach (var field in type.Fields)
        {
            writer.Line($"private {field.Value.BackingType} {field.Backing};");
        }

        if (type.AdditionalIdentifier is not null)
        {
            writer.Line($"private {Names.PropertyBag}? {type.AdditionalBacking};");
        }

        ConstructorEmitter.Write(writer, type);
        foreach (var field in type.Fields)
        {
            writer.Line();
            WriteProperty(writer, field);
        }

        if (type.AdditionalIdentifier is not null)
        {
            writer.Line();
            WriteAdditional(writer, type);
        }
    }

    private static void WriteProperty(SourceWriter writer, EmittedField field)
    {
        XmlDocs.Summary(writer, field.Summary);
        XmlDocs.Remarks(writer, FieldDocs.Remarks(field.Definition));
        DeprecatedAttribute.Write(writer, field.Definition.Deprecated);
        FieldRuleEmitter.Write(writer, field);
        if (!field.IsAlwaysThere && field.PropertyType == field.Value.TypeName)
        {
            writer.Line("[global::System.Diagnostics.CodeAnalysis.AllowNull]");
        }

        var get = field.IsAlwaysThere ? field.Value.GetRequired(field.Backing) : field.Value.GetOptional(field.Backing);
        var name = Identifiers.Escape(field.Identifier);
        if (field.IsConstant)
        {
            writer.Line($"public {field.PropertyType} {name} => {get};");
            return;
        }

        var store = field.IsAlwaysThere ? field.Value.StoreRequired("value") : field.Value.Store("value");
        writer.Line($"public {(field.MustBeSet ? "required " : "")}{field.PropertyType} {name} {{ get => {get}; init => {field.Backing} = {store}; }}");
    }

    private static void WriteAdditional(SourceWriter writer, EmittedType type)
    {
        XmlDocs.Summary(writer, "Members that the definition does not declare.");
        writer.Line("[global::System.Diagnostics.CodeAnalysis.AllowNull]");
        writer.Line($"public {Names.PropertyBag} {type.AdditionalIdentifier} {{ get => {Names.OpenObject}.Get(ref {type.AdditionalBacking}); init => {type.AdditionalBacking} = value; }}");
    }
}
