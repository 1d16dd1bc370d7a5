using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>Reading a body back.</summary>
internal static class ReaderEmitter
{
    public static void Write(SourceWriter writer, EmittedType type)
    {
        if (type.IsRoot)
        {
            WriteParse(writer, type);
        }

        writer.Line();
        using (writer.Open(type.IsRoot
            ? $"static {type.FullName} {Names.EventValue}<{type.FullName}>.Read(ref {Names.Utf8JsonReader} reader)"
            : $"static {type.FullName} {ObjectEmitter.Contract(type)}.Read(ref {Names.Utf8JsonReader} reader, {Names.FieldDescriptor}[] fields)"))
        {
            if (type.IsRoot)
            {
                writer.Line("var fields = Fields_;");
            }

            writer.Line($"var result = {type.NewDraft(withInitialValues: false)};");
            WriteMembers(writer, type);
            foreach (var target in type.Sent.Where(type.IsTarget))
            {
                WriteTaking(writer, type, target);
            }

            WriteChecks(writer, type);
            writer.Line("return result;");
        }
    }

    private static void WriteParse(SourceWriter writer, EmittedType type)
    {
        writer.Line();
        XmlDocs.Summary(writer, "Reads an event back from the JSON body that it makes. Members that the definition does not know are left out.");
        XmlDocs.Parameter(writer, "utf8Json", "The body, as UTF-8.");
        writer.Line("/// <exception cref=\"global::System.Text.Json.JsonException\">The text is not valid JSON, a value has the wrong type, or a required field is missing.</exception>");
        writer.Line($"public static {type.FullName} Parse({Names.ReadOnlySpanOfByte} utf8Json) => {Names.JsonObjectRead}.Parse<{type.FullName}>(utf8Json);");
    }

    private static void WriteMembers(SourceWriter writer, EmittedType type)
    {
        var next = type.AdditionalIdentifier is null
            ? $"{Names.JsonObjectRead}.Next(ref reader, fields, i)"
            : $"{Names.JsonObjectRead}.NextOrKeep(ref reader, fields, i, ref result.{type.AdditionalBacking}, {Literals.String(type.Path!)})";
        var members = type.Sent.Where(field => field.Definition.Into is null).ToList();
        using (writer.Open($"for (var i = -1; (i = {next}) >= 0;)"))
        {
            if (members.Count == 0)
            {
                return;
            }

            using (writer.Open("switch (i)"))
            {
                foreach (var field in members)
                {
                    writer.Line($"case {Literals.Int32(field.Number)}: result.{field.Backing} = {field.Value.Read(field.Descriptor)}; break;");
                }
            }
        }
    }

    private static void WriteTaking(SourceWriter writer, EmittedType type, EmittedField target)
    {
        using (writer.Open($"if (result.{target.Backing} is {{ }} into{target.Identifier})"))
        {
            foreach (var member in type.MembersInto(target))
            {
                var local = $"taken{member.Identifier}";
                var path = Literals.String($"{target.Path}.{member.Name}");
                writer.Line($"if (into{target.Identifier}.TryTake({Literals.String(member.Name)}, out var {local})) result.{member.Backing} = {member.Value.ReadFrom(local, member.Descriptor, path)};");
            }
        }
    }

    private static void WriteChecks(SourceWriter writer, EmittedType type)
    {
        if (ValidatorEmitter.HasRequire(type))
        {
            writer.Line($"{Names.ValidationCollector} found = default;");
            writer.Line("result.Require_(ref found, fields);");
            writer.Line($"{Names.JsonObjectRead}.ThrowIfMissing(ref found);");
        }

        foreach (var field in type.Fields.Where(field => field.IsConstant))
        {
            writer.Line($"if (!({field.Value.AreEqual("result." + field.Backing, field.InitialValue!)})) throw {Names.JsonObjectRead}.NotTheConstant({field.Descriptor}, {Literals.String(field.Definition.Fill!.Value.Text)});");
        }
    }
}
