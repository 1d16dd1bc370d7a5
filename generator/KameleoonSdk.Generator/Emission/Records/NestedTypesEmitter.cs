using KameleoonSdk.Generator.Emission.Choices;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>
/// The classes <c>Types</c> and <c>Codecs</c> of a record: its nested records and choices, named after their properties. Being in a
/// class of their own, they can never clash with a property, whatever fields are added later.
/// </summary>
internal static class NestedTypesEmitter
{
    public static void Write(SourceWriter writer, EmittedType type)
    {
        var choices = type.Fields.Where(field => field.Definition.Choices.Count > 0).ToList();
        var objects = type.Fields.Where(field => field.Nested is not null).ToList();
        if (choices.Count + objects.Count > 0)
        {
            writer.Line();
            XmlDocs.Summary(writer, $"The types of the members of {type.TypeName}.");
            using (writer.Open("public static class Types"))
            {
                foreach (var field in choices)
                {
                    ChoiceEnumEmitter.Write(writer, field);
                }

                foreach (var field in objects)
                {
                    ObjectEmitter.Write(writer, field);
                }
            }
        }

        if (choices.Count > 0)
        {
            writer.Line();
            XmlDocs.Summary(writer, "What the choices are on the wire, for generated code.");
            writer.Line(Names.Never);
            using (writer.Open("public static class Codecs"))
            {
                foreach (var field in choices)
                {
                    ChoiceCodecEmitter.Write(writer, field);
                }
            }
        }
    }
}
