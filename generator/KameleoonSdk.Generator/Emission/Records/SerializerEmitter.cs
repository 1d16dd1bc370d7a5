using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>
/// The body as UTF-8 JSON, in two passes: an upper bound of its length, then straight-line writing through a reference to the
/// next byte. The room of all constant text is set aside first, so that only values have to look at what is left.
/// </summary>
internal static class SerializerEmitter
{
    private const int Braces = 2;

    public static void Write(SourceWriter writer, EmittedType type)
    {
        var constant = ConstantLength(type);
        SizeEmitter.Write(writer, type, constant);
        if (type.IsRoot)
        {
            WriteSpan(writer, type, constant);
            WriteBufferWriter(writer);
        }
        else
        {
            WriteNested(writer, type, constant);
        }

        foreach (var target in type.Sent.Where(type.IsTarget))
        {
            WriteTarget(writer, type, target);
        }

        NameListEmitter.Write(writer, type);
    }

    private static int ConstantLength(EmittedType type) =>
        Braces
        + type.Sent.Sum(field => Literals.MemberNameLength(field.Name))
        + (Braces * type.Sent.Count(type.IsTarget));

    private static void WriteSpan(SourceWriter writer, EmittedType type, int constant)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        using (writer.Open($"public int WriteTo({Names.SpanOfByte} destination)"))
        {
            writer.Line($"ref byte start = ref {Names.JsonWrite}.Start(destination, {Literals.Int32(constant)});");
            writer.Line($"ref byte end = ref {Names.JsonWrite}.End(destination, {Literals.Int32(constant)});");
            writer.Line("ref byte p = ref start;");
            WriteMembers(writer, type);
            writer.Line($"p = ref {Names.JsonWrite}.EndObject(ref start, ref p);");
            writer.Line($"return {Names.JsonWrite}.Length(ref start, ref p);");
        }
    }

    private static void WriteNested(SourceWriter writer, EmittedType type, int constant)
    {
        writer.Line();
        using (writer.Open($"ref byte {ObjectEmitter.Contract(type)}.WriteTo(ref byte p, ref byte end)"))
        {
            writer.Line($"end = ref {Names.JsonWrite}.SetAside(ref p, ref end, {Literals.Int32(constant)});");
            writer.Line("ref byte start = ref p;");
            WriteMembers(writer, type);
            if (type.AdditionalIdentifier is not null)
            {
                writer.Line($"p = ref {Names.JsonWrite}.BagMembers(ref p, ref end, {type.AdditionalBacking}, {NameListEmitter.All});");
            }

            writer.Line($"return ref {Names.JsonWrite}.EndObject(ref start, ref p);");
        }
    }

    private static void WriteMembers(SourceWriter writer, EmittedType type)
    {
        var targets = type.Sent.Where(type.IsTarget).ToList();
        foreach (var target in targets)
        {
            // Asked once: if another thread fills the object meanwhile, it must not be written twice.
            writer.Line($"var has{target.Identifier} = {target.Value.IsPresent(target.Backing)};");
        }

        foreach (var field in type.Sent.Where(field => field.Definition.Into is null))
        {
            if (type.IsTarget(field))
            {
                WriteTargetCall(writer, field, $"has{field.Identifier}");
            }
            else
            {
                WriteMember(writer, field);
            }
        }

        foreach (var target in targets)
        {
            WriteTargetCall(writer, target, $"!has{target.Identifier}");
        }
    }

    private static void WriteMember(SourceWriter writer, EmittedField field)
    {
        writer.Line($"p = ref {field.Value.Write(Literals.MemberName(field.Name), field.Backing)};");
        if (field.Definition is { IsNullable: true, IsRequired: true } && !field.Owner.IsRoot)
        {
            // Required and null: there has to be a member, and this is how it looks.
            writer.Line($"if ({field.Value.IsMissing(field.Backing)}) p = ref {Names.JsonMember}.Null(ref p, ref end, {Literals.MemberName(field.Name)});");
        }
    }

    private static void WriteTargetCall(SourceWriter writer, EmittedField target, string condition)
    {
        using (writer.Open($"if ({condition})"))
        {
            writer.Line($"p = ref {Names.JsonWrite}.Raw(ref p, {Literals.MemberName(target.Name)});");
            writer.Line($"p = ref Write_{target.Identifier}(ref p, ref end);");
        }
    }

    private static void WriteBufferWriter(SourceWriter writer)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public void WriteTo({Names.BufferWriter} writer) => {Names.JsonWrite}.Event(this, writer);");
    }

    /// <summary>An object that other fields are written into: its own members but theirs, then theirs. Always there, <c>{}</c> at least.</summary>
    private static void WriteTarget(SourceWriter writer, EmittedType type, EmittedField target)
    {
        var members = type.MembersInto(target).ToList();
        writer.Line();
        using (writer.Open($"private ref byte Write_{target.Identifier}(ref byte p, ref byte end)"))
        {
            writer.Line("ref byte start = ref p;");
            var skipped = members.Count == 1 ? Literals.String(members[0].Name) : NameListEmitter.Into(target);
            writer.Line($"p = ref {Names.JsonWrite}.BagMembers(ref p, ref end, {target.Backing}, {skipped});");
            foreach (var member in members)
            {
                WriteMember(writer, member);
            }

            writer.Line($"return ref {Names.JsonWrite}.EndObject(ref start, ref p);");
        }
    }
}
