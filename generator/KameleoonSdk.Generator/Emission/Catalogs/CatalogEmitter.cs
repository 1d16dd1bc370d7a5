using KameleoonSdk.Generator.Emission.Text;
using KameleoonSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis.Text;

namespace KameleoonSdk.Generator.Emission.Catalogs;

/// <summary>The catalogue: every definition of the project as data, and a resolver for <c>JsonSerializer</c>.</summary>
internal static class CatalogEmitter
{
    private const string Resolver = "global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver";

    public static SourceText Emit(Catalog catalog)
    {
        var writer = new SourceWriter();
        FileHeader.Write(writer);
        using (FileHeader.OpenNamespace(writer, catalog.Namespace))
        {
            XmlDocs.Summary(writer, "Everything that the definition files of this project define.");
            FileHeader.WriteGeneratedCode(writer);
            using (writer.Open($"public static class {catalog.TypeName}"))
            {
                WriteList(writer, "The actions.", Names.ActionDescriptor, "Actions", catalog.Entries.Where(entry => entry.IsAction));
                WriteList(writer, "The destinations.", Names.DestinationDescriptor, "Destinations", catalog.Entries.Where(entry => !entry.IsAction));
                WriteResolver(writer, catalog);
            }
        }

        return writer.ToSourceText();
    }

    /// <summary>In a class of its own, so that a program that asks for one list does not read the definitions of the other.</summary>
    private static void WriteList(SourceWriter writer, string summary, string type, string name, IEnumerable<CatalogEntry> entries)
    {
        XmlDocs.Summary(writer, summary);
        writer.Line($"public static {Names.ReadOnlyList}<{type}> {name} => {name}List.All;");
        writer.Line();
        using (writer.Open($"private static class {name}List"))
        {
            using (writer.Open($"internal static readonly {type}[] All = new {type}[]", "};"))
            {
                foreach (var entry in entries)
                {
                    writer.Line($"{FullName(entry)}.Descriptor,");
                }
            }
        }

        writer.Line();
    }

    private static void WriteResolver(SourceWriter writer, Catalog catalog)
    {
        XmlDocs.Summary(writer, "Lets JsonSerializer read and write the events without reflection: add it to the TypeInfoResolverChain of your options.");
        using (writer.Open($"public static {Resolver} JsonTypeInfoResolver {{ get; }} = new {Names.EventResolver}(new {Names.EventTypeInfo}[]", "});"))
        {
            foreach (var entry in catalog.Entries.Where(entry => entry.IsAction))
            {
                writer.Line($"{Names.EventTypeInfo}.For<{FullName(entry)}>(),");
            }
        }
    }

    private static string FullName(CatalogEntry entry) => $"global::{entry.Namespace}.{Identifiers.Escape(entry.TypeName)}";
}
