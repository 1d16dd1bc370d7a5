using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Actions;

/// <summary>Reading a body back, and the converter that makes the type work with <c>JsonSerializer</c>.</summary>
internal static class ReaderEmitter
{
    public static void Write(SourceWriter writer, EmittedAction action)
    {
        WriteParse(writer, action);
        WriteRead(writer, action);
        WriteConverter(writer, action);
    }

    private static void WriteParse(SourceWriter writer, EmittedAction action)
    {
        writer.Line();
        XmlDocs.Summary(writer, "Reads an event back from the JSON body that it makes. Members that the definition does not know are left out.");
        XmlDocs.Parameter(writer, "utf8Json", "The body, as UTF-8.");
        writer.Line("/// <exception cref=\"global::System.Text.Json.JsonException\">The text is not valid JSON, a value has the wrong type, or a required field is missing.</exception>");
        using (writer.Open($"public static {action.TypeName} Parse({Names.ReadOnlySpanOfByte} utf8Json)"))
        {
            writer.Line($"{Names.Utf8JsonReader} reader = {Names.JsonObjectRead}.Open(utf8Json);");
            writer.Line("var result = Read(ref reader);");
            writer.Line($"{Names.JsonObjectRead}.Close(ref reader);");
            writer.Line("return result;");
        }
    }

    private static void WriteRead(SourceWriter writer, EmittedAction action)
    {
        writer.Line();
        using (writer.Open($"private static {action.TypeName} Read(ref {Names.Utf8JsonReader} reader)"))
        {
            writer.Line($"{Names.JsonObjectRead}.Start(ref reader, {Literals.String("$")});");
            writer.Line($"var result = new {action.TypeName}(default({Names.Draft}));");
            using (writer.Open($"while ({Names.JsonObjectRead}.Next(ref reader))"))
            {
                WriteMembers(writer, action);
            }

            foreach (var target in action.Fields.Where(action.IsTarget))
            {
                WriteTaking(writer, action, target);
            }

            foreach (var field in action.Required)
            {
                writer.Line($"if ({field.Value.IsMissing("result." + field.Backing)}) {{ throw {Names.JsonObjectRead}.Missing({action.Descriptor(field)}); }}");
            }

            writer.Line("return result;");
        }
    }

    private static void WriteMembers(SourceWriter writer, EmittedAction action)
    {
        var keyword = "if";
        foreach (var field in action.Fields.Where(field => field.Into is null))
        {
            using (writer.Open($"{keyword} (reader.ValueTextEquals({Literals.Utf8(field.Name)}))"))
            {
                writer.Line("reader.Read();");
                writer.Line($"result.{field.Backing} = {field.Value.Read(field.Path)};");
            }

            keyword = "else if";
        }

        if (keyword == "if")
        {
            writer.Line($"{Names.JsonObjectRead}.Skip(ref reader);");
            return;
        }

        using (writer.Open("else"))
        {
            writer.Line($"{Names.JsonObjectRead}.Skip(ref reader);");
        }
    }

    private static void WriteTaking(SourceWriter writer, EmittedAction action, EmittedField target)
    {
        using (writer.Open($"if (result.{target.Backing} is {{ }} into{target.Identifier})"))
        {
            foreach (var member in action.MembersInto(target))
            {
                var local = $"taken{member.Identifier}";
                using (writer.Open($"if (into{target.Identifier}.TryTake({Literals.String(member.Name)}, out var {local}))"))
                {
                    var path = Literals.String($"$.{target.Name}.{member.Name}");
                    writer.Line($"result.{member.Backing} = {member.Value.ReadFrom(local, path)};");
                }
            }
        }
    }

    private static void WriteConverter(SourceWriter writer, EmittedAction action)
    {
        writer.Line();
        XmlDocs.Summary(writer, $"Lets JsonSerializer read and write {action.TypeName}.");
        using (writer.Open($"public sealed class Converter : {Names.EventConverter}<{action.TypeName}>"))
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line($"protected override {action.FullName} ReadEvent(ref {Names.Utf8JsonReader} reader) => {action.FullName}.Read(ref reader);");
        }
    }
}
