using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>
/// The constructors of a record: for users; for builders and readers, which come to the required members later; and for copies,
/// where a record's own would share something changeable.
/// </summary>
internal static class ConstructorEmitter
{
    public static void Write(SourceWriter writer, EmittedType type)
    {
        writer.Line();
        XmlDocs.Summary(writer, "Creates the object. The compiler asks for its required members in the initializer.");
        writer.Line($"public {type.TypeName}() {{ {(type.HasInitialValues ? "Start_(); " : "")}{(type.Drawn.Count > 0 ? "Draw_(); " : "")}}}");
        if (type.HasDraft)
        {
            writer.Line();
            writer.Line(Names.SetsRequiredMembers);
            writer.Line($"private {type.TypeName}({Names.Draft} draft) {{ {(type.HasInitialValues ? "if (draft.HasInitialValues) { Start_(); }" : "_ = draft;")} }}");
        }

        if (type.IsChangeable)
        {
            WriteCopy(writer, type);
        }

        if (type.HasInitialValues)
        {
            WriteStart(writer, type);
        }

        if (type.Drawn.Count > 0)
        {
            WriteDraw(writer, type);
        }
    }

    private static void WriteCopy(SourceWriter writer, EmittedType type)
    {
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
    }

    private static void WriteStart(SourceWriter writer, EmittedType type)
    {
        writer.Line();
        using (writer.Open("private void Start_()"))
        {
            foreach (var field in type.Fields.Where(field => field.InitialValue is not null && !field.IsDrawn))
            {
                writer.Line($"{field.Backing} = {field.InitialValue};");
            }
        }
    }

    // Apart from the rest, since a builder can be used again and makes another event each time.
    private static void WriteDraw(SourceWriter writer, EmittedType type)
    {
        writer.Line();
        using (writer.Open("private void Draw_()"))
        {
            foreach (var field in type.Drawn)
            {
                writer.Line($"if ({field.Value.IsUnset(field.Backing)}) {field.Backing} = {field.InitialValue};");
            }
        }
    }
}
