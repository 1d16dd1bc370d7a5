using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Choices;
using KameleoonSdk.Generator.Emission.Descriptors;
using KameleoonSdk.Generator.Emission.Records;
using KameleoonSdk.Generator.Emission.Text;
using Microsoft.CodeAnalysis.Text;

namespace KameleoonSdk.Generator.Emission.Destinations;

/// <summary>The source file of a destination: a record of its settings that knows the request.</summary>
internal static class SettingsEmitter
{
    public static SourceText Emit(DestinationDefinition destination, string @namespace)
    {
        var type = EmittedType.Settings(destination, @namespace);
        var writer = new SourceWriter();
        FileHeader.Write(writer);
        using (FileHeader.OpenNamespace(writer, @namespace))
        {
            XmlDocs.Summary(writer, $"The settings of the destination {destination.Name}.");
            XmlDocs.Remarks(writer, destination.Description);
            FileHeader.WriteGeneratedCode(writer);
            using (writer.Open($"public sealed partial record {destination.TypeName} : {Names.DestinationSettings}"))
            {
                DescriptorEmitter.WriteConstants(writer, destination);
                DataEmitter.Write(writer, type);
                WriteDescriptor(writer);
                ValidatorEmitter.Write(writer, type);
                RequestEmitter.Write(writer, destination, type);
                EqualityEmitter.Write(writer, type);
                PrintEmitter.Write(writer, type);
                NestedTypesEmitter.Write(writer, type);
            }

            writer.Line();
            ChoiceMethodsEmitter.Write(writer, type);
        }

        return writer.ToSourceText();
    }

    private static void WriteDescriptor(SourceWriter writer)
    {
        writer.Line();
        XmlDocs.Summary(writer, "The definition of the destination, as data.");
        writer.Line($"public static {Names.DestinationDescriptor} Descriptor => Definition_;");
        writer.Line();
        writer.Line($"{Names.DestinationDescriptor} {Names.DestinationSettings}.Descriptor => Definition_;");
    }
}
