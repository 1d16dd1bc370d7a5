using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>Lists of names that open objects must not write themselves, because declared fields do.</summary>
internal static class NameListEmitter
{
    /// <summary>For each open object with several fields written into it.</summary>
    public static void WriteInto(SourceWriter writer, EmittedType type)
    {
        foreach (var target in type.Fields.Where(field => type.MembersInto(field).Skip(1).Any()))
        {
            Write(writer, "Into" + target.Identifier, type.MembersInto(target));
        }
    }

    /// <summary>All fields of an object that takes other members too.</summary>
    public static void WriteAll(SourceWriter writer, EmittedType type) => Write(writer, "Names", type.Fields);

    private static void Write(SourceWriter writer, string name, IEnumerable<EmittedField> fields) =>
        writer.Line($"internal static readonly string[] {name} = new string[] {{ {string.Join(", ", fields.Select(field => Literals.String(field.Name)))} }};");
}
