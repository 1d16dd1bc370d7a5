using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>Reading a body back, and the converter that makes the type work with <c>JsonSerializer</c>.</summary>
internal static class ReaderEmitter
{
    public static void Write(SourceWriter writer, EmittedType type)
    {
        if (type.IsRoot)
        {
            WriteParse(writer, type);
        }

        WriteRead(writer, type);
        if (type.IsRoot)
        {
            WriteConverter(writer, type);
        }
    }

    private static void WriteParse(SourceWriter writer, EmittedType type)
    {
        writer.Line();
        XmlDocs.Summary(writer, "Reads an event back from the JSON body that it makes. Members that the definition does not know are left out.");
        XmlDocs.Parameter(writer, "utf8Json", "The body, as UTF-8.");
        writer.Line("/// <exception cref=\"global::System.Text.Json.JsonException\">The text is not valid JSON, a value has the wrong type, or a required field is missing.</exception>");
        using (writer.Open($"public static {type.FullName} Parse({Names.ReadOnlySpanOfByte} utf8Json)"))
        {
            writer.Line($"{Names.Utf8JsonReader} reader = {Names.JsonObjectRead}.Open(utf8Json);");
            writer.Line("var result = Read(ref reader);");
            writer.Line($"{Names.JsonObjectRead}.Close(ref reader);");
            writer.Line("return result;");
        }
    }

    private static void WriteRead(SourceWriter writer, EmittedType type)
    {
        writer.Line();
        var name = type.IsRoot ? $"private static {type.FullName} Read" : $"static {type.FullName} {ObjectEmitter.Contract(type)}.Read";
        using (writer.Open($"{name}(ref {Names.Utf8JsonReader} reader)"))
        {
            writer.Line($"{Names.JsonObjectRead}.Start(ref reader, {Literals.String(type.Path ?? "$")});");
            writer.Line($"var result = new {type.FullName}(default({Names.Draft}));");
            using (writer.Open($"while ({Names.JsonObjectRead}.Next(ref reader))"))
            {
                WriteMembers(writer, type);
            }

            foreach (var target in type.Sent.Where(type.IsTarget))
            {
                WriteTaking(writer, type, target);
            }

            foreach (var field in type.Fields.Where(field => field.Definition.IsRequired && field.IsAlwaysThere))
            {
                writer.Line($"if ({field.Value.IsMissing("result." + field.Backing)}) {{ throw {Names.JsonObjectRead}.Missing({field.Descriptor}); }}");
            }

            foreach (var field in type.Fields.Where(field => field.IsConstant))
            {
                writer.Line($"if (!({field.Value.AreEqual("result." + field.Backing, field.InitialValue!)})) {{ throw {Names.JsonObjectRead}.NotTheConstant({field.Descriptor}, {Literals.String(field.Definition.Fill!.Value.Text)}); }}");
            }

            writer.Line("return result;");
        }
    }

    private static void WriteMembers(SourceWriter writer, EmittedType type)
    {
        var keyword = "if";
        foreach (var field in type.Sent.Where(field => field.Definition.Into is null))
        {
            using (writer.Open($"{keyword} (reader.ValueTextEquals({Literals.Utf8(field.Name)}))"))
            {
                writer.Line("reader.Read();");
                writer.Line($"result.{field.Backing} = {field.Value.Read(Literals.String(field.Path))};");
            }

            keyword = "else if";
        }

        var otherwise = type.AdditionalIdentifier is null
            ? $"{Names.JsonObjectRead}.Skip(ref reader);"
            : $"{Names.JsonObjectRead}.Keep(ref reader, {Names.OpenObject}.Get(ref result.{type.AdditionalBacking}), {Literals.String(type.Path!)});";
        if (keyword == "if")
        {
            writer.Line(otherwise);
            return;
        }

        using (writer.Open("else"))
        {
            writer.Line(otherwise);
        }
    }

    private static void WriteTaking(SourceWriter writer, EmittedType type, EmittedField target)
    {
        using (writer.Open($"if (result.{target.Backing} is {{ }} into{target.Identifier})"))
        {
            foreach (var member in type.MembersInto(target))
            {
                var local = $"taken{member.Identifier}";
                using (writer.Open($"if (into{target.Identifier}.TryTake({Literals.String(member.Name)}, out var {local}))"))
                {
                    var path = Literals.String($"{target.Path}.{member.Name}");
                    writer.Line($"result.{member.Backing} = {member.Value.ReadFrom(local, path)};");
                }
            }
        }
    }

    private static void WriteConverter(SourceWriter writer, EmittedType type)
    {
        writer.Line();
        XmlDocs.Summary(writer, $"Lets JsonSerializer read and write {type.TypeName}.");
        using (writer.Open($"public sealed class Converter : {Names.EventConverter}<{type.FullName}>"))
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line($"protected override {type.FullName} ReadEvent(ref {Names.Utf8JsonReader} reader) => {type.FullName}.Read(ref reader);");
        }
    }
}
