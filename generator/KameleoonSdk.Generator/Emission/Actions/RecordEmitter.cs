using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Actions;

/// <summary>The data of the record: backing fields, constructors and properties.</summary>
internal static class RecordEmitter
{
    public static void Write(SourceWriter writer, EmittedAction action)
    {
        foreach (var field in action.Fields)
        {
            writer.Line($"private {field.Value.BackingType} {field.Backing};");
        }

        WriteConstructors(writer, action);
        foreach (var field in action.Fields)
        {
            writer.Line();
            WriteProperty(writer, field);
        }
    }

    private static void WriteConstructors(SourceWriter writer, EmittedAction action)
    {
        writer.Line();
        XmlDocs.Summary(writer, "Creates the event. The compiler asks for its required members in the initializer.");
        using (writer.Open($"public {action.TypeName}()"))
        {
        }

        writer.Line();
        writer.Line("#pragma warning disable CS8618 // What starts from a draft is checked before anybody sees it.");
        writer.Line(Names.SetsRequiredMembers);
        using (writer.Open($"private {action.TypeName}({Names.Draft} draft)"))
        {
            writer.Line("_ = draft;");
        }

        writer.Line();
        writer.Line(Names.SetsRequiredMembers);
        using (writer.Open($"private {action.TypeName}({action.TypeName} original)"))
        {
            foreach (var field in action.Fields)
            {
                writer.Line($"{field.Backing} = {field.Value.Copy("original." + field.Backing)};");
            }
        }

        writer.Line("#pragma warning restore CS8618");
    }

    private static void WriteProperty(SourceWriter writer, EmittedField field)
    {
        XmlDocs.Summary(writer, field.Summary);
        XmlDocs.Remarks(writer, Describe(field));
        if (!field.IsRequired && field.PropertyType == field.Value.TypeName)
        {
            writer.Line("[global::System.Diagnostics.CodeAnalysis.AllowNull]");
        }

        var modifiers = field.IsRequired ? "public required" : "public";
        using (writer.Open($"{modifiers} {field.PropertyType} {Identifiers.Escape(field.Identifier)}"))
        {
            writer.Line($"get => {(field.IsRequired ? field.Value.GetRequired(field.Backing) : field.Value.GetOptional(field.Backing))};");
            writer.Line($"init => {field.Backing} = {(field.IsRequired ? "value" : field.Value.Store("value"))};");
        }
    }

    private static string Describe(EmittedField field)
    {
        var definition = field.Definition;
        var text = $"{definition.Label}: the field '{definition.Name}'";
        text += definition.Into is null ? "." : $", written inside '{definition.Into}'.";
        text += field.IsRequired ? " Required." : "";
        text += definition.Format is null ? "" : $" Format: {definition.Format}.";
        text += definition.Recommended is null ? "" : $" Recommended: {definition.Recommended}";
        return text;
    }
}
