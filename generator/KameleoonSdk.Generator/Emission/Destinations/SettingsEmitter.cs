using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Actions;
using KameleoonSdk.Generator.Emission.Text;
using Microsoft.CodeAnalysis.Text;

namespace KameleoonSdk.Generator.Emission.Destinations;

/// <summary>The source file of a destination: a record of its settings that knows the request.</summary>
internal static class SettingsEmitter
{
    public static SourceText Emit(DestinationDefinition destination, string @namespace)
    {
        var fields = destination.Settings.Select(field => new EmittedField(field)).ToList();
        var writer = new SourceWriter();
        FileHeader.Write(writer);
        using (writer.Open("namespace " + @namespace))
        {
            XmlDocs.Summary(writer, $"The settings of the destination {destination.Name}.");
            XmlDocs.Remarks(writer, destination.Description);
            FileHeader.WriteGeneratedCode(writer);
            using (writer.Open($"public sealed partial record {destination.TypeName} : {Names.DestinationSettings}"))
            {
                foreach (var field in fields)
                {
                    WriteProperty(writer, field);
                }

                WriteDescriptor(writer, destination);
                WriteValidate(writer, destination, fields);
                RequestEmitter.Write(writer, destination, fields);
                WriteToString(writer, destination, fields);
            }

            writer.Line();
            DestinationDescriptorEmitter.Write(writer, destination);
        }

        return writer.ToSourceText();
    }

    /// <summary>The file-local class that holds the descriptors of the settings.</summary>
    public static string DescriptorClass(DestinationDefinition destination) => destination.TypeName + "Fields";

    /// <summary>The file-local class that holds the descriptor of the destination.</summary>
    public static string DefinitionClass(DestinationDefinition destination) => destination.TypeName + "Definition";

    private static void WriteProperty(SourceWriter writer, EmittedField field)
    {
        XmlDocs.Summary(writer, field.Summary);
        var modifiers = field.IsRequired ? "public required" : "public";
        var type = field.IsRequired ? field.Value.TypeName : field.Value.TypeName + "?";
        writer.Line($"{modifiers} {type} {Identifiers.Escape(field.Identifier)} {{ get; init; }}");
        writer.Line();
    }

    private static void WriteDescriptor(SourceWriter writer, DestinationDefinition destination)
    {
        XmlDocs.Summary(writer, "The definition of the destination, as data.");
        writer.Line($"public static {Names.DestinationDescriptor} Descriptor => {DefinitionClass(destination)}.Destination;");
        writer.Line();
        writer.Line($"{Names.DestinationDescriptor} {Names.DestinationSettings}.Descriptor => Descriptor;");
    }

    private static void WriteValidate(SourceWriter writer, DestinationDefinition destination, List<EmittedField> fields)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        using (writer.Open($"public {Names.ValidationResult} Validate()"))
        {
            writer.Line($"{Names.ValidationCollector} found = default;");
            foreach (var field in fields.Where(field => field.IsRequired && field.Value == Values.StringEmitter.Instance))
            {
                writer.Line($"if ({field.Value.IsMissing(Identifiers.Escape(field.Identifier))}) {{ found.Required({DescriptorClass(destination)}.{Identifiers.Escape(field.Identifier)}); }}");
            }

            writer.Line("return found.ToResult();");
        }
    }

    /// <summary>A record's own <c>ToString</c> would print secrets.</summary>
    private static void WriteToString(SourceWriter writer, DestinationDefinition destination, List<EmittedField> fields)
    {
        writer.Line();
        XmlDocs.Summary(writer, "The settings, with every secret redacted.");
        writer.Line("public override string ToString() =>");
        using (writer.Indent())
        {
            var members = fields.Select(field => field.Definition.Type == FieldType.Password
                ? $"{field.Identifier} = ***"
                : $"{field.Identifier} = {{{Identifiers.Escape(field.Identifier)}}}");
            writer.Line($"$\"{destination.TypeName} {{{{ {string.Join(", ", members)} }}}}\";");
        }
    }
}
