using KameleoonSdk.Generator.Emission.Text;
using KameleoonSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis.Text;

namespace KameleoonSdk.Generator.Emission.Catalogs;

/// <summary>The catalogue: every definition of the project as data, and a resolver for <c>JsonSerializer</c>.</summary>
internal static class CatalogEmitter
{
    private const string Resolver = "global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver";
    private const string TypeInfo = "global::System.Text.Json.Serialization.Metadata.JsonTypeInfo";

    public static SourceText Emit(Catalog catalog)
    {
        var writer = new SourceWriter();
        FileHeader.Write(writer);
        using (writer.Open("namespace " + catalog.Namespace))
        {
            XmlDocs.Summary(writer, "Everything that the definition files of this project define.");
            FileHeader.WriteGeneratedCode(writer);
            using (writer.Open($"public static class {catalog.TypeName}"))
            {
                WriteList(writer, "The actions.", Names.ActionDescriptor, "Actions", catalog.Entries.Where(entry => entry.IsAction));
                WriteList(writer, "The destinations.", Names.DestinationDescriptor, "Destinations", catalog.Entries.Where(entry => !entry.IsAction));
                XmlDocs.Summary(writer, "Lets JsonSerializer read and write the events without reflection: add it to the TypeInfoResolverChain of your options.");
                writer.Line($"public static {Resolver} JsonTypeInfoResolver {{ get; }} = new EventResolver();");
                writer.Line();
                WriteResolver(writer, catalog);
            }
        }

        return writer.ToSourceText();
    }

    private static void WriteList(SourceWriter writer, string summary, string type, string name, IEnumerable<CatalogEntry> entries)
    {
        XmlDocs.Summary(writer, summary);
        writer.Line($"public static {Names.ReadOnlyList}<{type}> {name} {{ get; }} = new {type}[]");
        using (writer.OpenBrace("};"))
        {
            foreach (var entry in entries)
            {
                writer.Line($"{FullName(entry)}.Descriptor,");
            }
        }

        writer.Line();
    }

    private static void WriteResolver(SourceWriter writer, Catalog catalog)
    {
        using (writer.Open($"private sealed class EventResolver : {Resolver}"))
        {
            using (writer.Open($"public {TypeInfo}? GetTypeInfo(global::System.Type type, {Names.JsonSerializerOptions} options)"))
            {
                foreach (var entry in catalog.Entries.Where(entry => entry.IsAction))
                {
                    using (writer.Open($"if (type == typeof({FullName(entry)}))"))
                    {
                        writer.Line($"return global::System.Text.Json.Serialization.Metadata.JsonMetadataServices.CreateValueInfo<{FullName(entry)}>(options, new {FullName(entry)}.Converter());");
                    }
                }

                writer.Line("return null;");
            }
        }
    }

    private static string FullName(CatalogEntry entry) => $"global::{entry.Namespace}.{Identifiers.Escape(entry.TypeName)}";
}
