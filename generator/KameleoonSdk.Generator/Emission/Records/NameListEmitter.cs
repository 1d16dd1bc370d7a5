using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>Lists of names that open objects must not write themselves, because declared fields do.</summary>
internal static class NameListEmitter
{
    /// <summary>All fields of an object that takes other members too.</summary>
    public const string All = "Names_";

    /// <summary>The fields that are written into an open object.</summary>
    public static string Into(EmittedField target) => "Into_" + target.Identifier;

    public static void Write(SourceWriter writer, EmittedType type)
    {
        foreach (var target in type.Fields.Where(field => type.MembersInto(field).Skip(1).Any()))
        {
            Write(writer, Into(target), type.MembersInto(target));
        }

        if (type.AdditionalIdentifier is not null)
        {
            Write(writer, All, type.Fields);
        }
    }

    private static void Write(SourceWriter writer, string name, IEnumerable<EmittedField> fields)
    {
        writer.Line();
        writer.Line($"private static readonly string[] {name} = new string[] {{ {string.Join(", ", fields.Select(field => Literals.String(field.Name)))} }};");
    }
}
