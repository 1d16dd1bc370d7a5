using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Actions;

/// <summary>
/// The body as UTF-8 JSON, in two passes: an upper bound of its length, then straight-line writing through a reference to the
/// next byte. The room of all constant text is set aside first, so that only values have to look at what is left.
/// </summary>
internal static class SerializerEmitter
{
    private const int Braces = 2;

    public static void Write(SourceWriter writer, EmittedAction action)
    {
        var constant = ConstantLength(action);
        WriteBound(writer, action, constant);
        WriteSpan(writer, action, constant);
        WriteBufferWriter(writer);
        foreach (var target in action.Fields.Where(action.IsTarget))
        {
            WriteTarget(writer, action, target);
        }
    }

    private static int ConstantLength(EmittedAction action) =>
        Braces
        + action.Fields.Sum(field => Literals.MemberNameLength(field.Name))
        + (Braces * action.Fields.Count(action.IsTarget));

    private static void WriteBound(SourceWriter writer, EmittedAction action, int constant)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public int GetMaxByteCount() => checked(");
        using (writer.Indent())
        {
            // Once for the constants, once because they move the position towards the end that values must not pass.
            writer.Line($"2 * {constant.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
            foreach (var field in action.Fields)
            {
                writer.Line($"+ {field.Value.Size(field.Backing)}");
            }
        }

        writer.Line(");");
    }

    private static void WriteSpan(SourceWriter writer, EmittedAction action, int constant)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        using (writer.Open($"public int WriteTo({Names.SpanOfByte} destination)"))
        {
            writer.Line($"{Names.JsonWrite}.CheckRoom(destination, {constant});");
            writer.Line("ref byte start = ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(destination);");
            writer.Line($"ref byte end = ref global::System.Runtime.CompilerServices.Unsafe.Add(ref start, destination.Length - {constant});");
            writer.Line("ref byte p = ref start;");
            foreach (var target in action.Fields.Where(action.IsTarget))
            {
                // Asked once: if another thread fills the object meanwhile, it must not be written twice.
                writer.Line($"var has{target.Identifier} = {target.Value.IsPresent(target.Backing)};");
            }

            foreach (var field in action.Fields.Where(field => field.Into is null))
            {
                if (action.IsTarget(field))
                {
                    WriteMember(writer, field, $"has{field.Identifier}", WriteTargetCall(field));
                }
                else
                {
                    WriteMember(writer, field, field.Value.IsPresent(field.Backing), field.Value.Write(field.Backing));
                }
            }

            foreach (var target in action.Fields.Where(action.IsTarget))
            {
                WriteMember(writer, target, $"!has{target.Identifier}", WriteTargetCall(target));
            }

            writer.Line($"p = ref {Names.JsonWrite}.EndObject(ref start, ref p);");
            writer.Line("return (int)global::System.Runtime.CompilerServices.Unsafe.ByteOffset(ref start, ref p);");
        }
    }

    private static void WriteMember(SourceWriter writer, EmittedField field, string condition, string write)
    {
        using (writer.Open($"if ({condition})"))
        {
            writer.Line($"p = ref {Names.JsonWrite}.Raw(ref p, {Literals.MemberName(field.Name)});");
            writer.Line($"p = ref {write};");
        }
    }

    private static void WriteBufferWriter(SourceWriter writer)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        using (writer.Open($"public void WriteTo({Names.BufferWriter} writer)"))
        {
            writer.Line("global::System.ArgumentNullException.ThrowIfNull(writer);");
            writer.Line("writer.Advance(WriteTo(writer.GetSpan(GetMaxByteCount())));");
        }
    }

    private static string WriteTargetCall(EmittedField target) => $"Write_{target.Identifier}(ref p, ref end)";

    /// <summary>An object that other fields are written into: its own members but theirs, then theirs. Always there, <c>{}</c> at least.</summary>
    private static void WriteTarget(SourceWriter writer, EmittedAction action, EmittedField target)
    {
        var members = action.MembersInto(target).ToList();
        writer.Line();
        using (writer.Open($"private ref byte Write_{target.Identifier}(ref byte p, ref byte end)"))
        {
            writer.Line("ref byte start = ref p;");
            var skipped = members.Count == 1 ? Literals.String(members[0].Name) : $"{action.DefinitionClass}.Into{target.Identifier}";
            writer.Line($"p = ref {Names.JsonWrite}.BagMembers(ref p, ref end, {target.Backing}, {skipped});");

            foreach (var member in members)
            {
                WriteMember(writer, member, member.Value.IsPresent(member.Backing), member.Value.Write(member.Backing));
            }

            writer.Line($"return ref {Names.JsonWrite}.EndObject(ref start, ref p);");
        }
    }
}
