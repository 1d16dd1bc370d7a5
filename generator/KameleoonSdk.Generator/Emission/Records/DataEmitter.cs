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

        WriteConstructors(writer, type);
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

    private static void WriteConstructors(SourceWriter writer, EmittedType type)
    {
        writer.Line();
        XmlDocs.Summary(writer, "Creates the object. The compiler asks for its required members in the initializer.");
        using (writer.Open($"public {type.TypeName}()"))
        {
            if (type.HasInitialValues)
            {
                writer.Line("Start_();");
            }
        }

        writer.Line();
        writer.Line("#pragma warning disable CS8618 // What starts from a draft is checked before anybody sees it.");
        writer.Line(Names.SetsRequiredMembers);
        using (writer.Open($"private {type.TypeName}({Names.Draft} draft)"))
        {
            writer.Line(type.HasInitialValues ? "if (draft.HasInitialValues) { Start_(); }" : "_ = draft;");
        }

        writer.Line();
        writer.Line(Names.SetsRequiredMembers);
        using (writer.Open($"private {type.TypeName}({type.FullName} original)"))
        {
            foreach (var field in type.Fields)
            {
                writer.Line($"{field.Backing} = {field.Value.Copy("original." + field.Backing)};");
            }

            if (type.AdditionalIdentifier is not null)
            {
                writer.Line($"{type.AdditionalBacking} = {Names.OpenObject}.Copy(original.{type.AdditionalBacking});");
            }
        }

        writer.Line("#pragma warning restore CS8618");
        WriteStart(writer, type);
    }

    private static void WriteStart(SourceWriter writer, EmittedType type)
    {
        if (!type.HasInitialValues)
        {
            return;
        }

        writer.Line();
        using (writer.Open("private void Start_()"))
        {
            foreach (var field in type.Fields.Where(field => field.InitialValue is not null))
            {
                writer.Line($"{field.Backing} = {field.InitialValue};");
            }
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

        using (writer.Open($"public {(field.MustBeSet ? "required " : "")}{field.PropertyType} {name}"))
        {
            writer.Line($"get => {get};");
            writer.Line($"init => {field.Backing} = {(field.IsAlwaysThere ? field.Value.StoreRequired("value") : field.Value.Store("value"))};");
        }
    }

    private static void WriteAdditional(SourceWriter writer, EmittedType type)
    {
        XmlDocs.Summary(writer, "Members that the definition does not declare.");
        writer.Line("[global::System.Diagnostics.CodeAnalysis.AllowNull]");
        using (writer.Open($"public {Names.PropertyBag} {type.AdditionalIdentifier}"))
        {
            writer.Line($"get => {Names.OpenObject}.Get(ref {type.AdditionalBacking});");
            writer.Line($"init => {type.AdditionalBacking} = value;");
        }
    }
}
