using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>
/// <c>Build</c> as extension methods, one for each state of the builder: the state in which all required fields are set gives the
/// event; each other state has exactly one overload, which is a compile error that names the first field that is missing.
/// </summary>
internal static class BuildMethodEmitter
{
    private const string DiagnosticId = "KSDK0101";

    public static void Write(SourceWriter writer, EmittedType type)
    {
        XmlDocs.Summary(writer, $"Build for the builder of {type.TypeName}.");
        FileHeader.WriteGeneratedCode(writer);
        using (writer.Open($"public static class {type.TypeName}BuilderExtensions"))
        {
            WriteBuild(writer, type);
            for (var i = 0; i < type.Required.Count; i++)
            {
                WriteMissing(writer, type, i);
            }
        }
    }

    private static void WriteBuild(SourceWriter writer, EmittedType type)
    {
        XmlDocs.Summary(writer, "The event. The builder can be used again: later changes do not touch the event.");
        XmlDocs.Parameter(writer, "builder", "The builder, with a value for each required field.");
        writer.Line($"/// <exception cref=\"{Names.Sdk}EventValidationException\">A value breaks the definition; the exception lists every error.</exception>");
        var builder = $"{type.FullName}.{BuilderEmitter.TypeWith(type, _ => Names.Set)}";
        using (writer.Open($"public static {type.FullName} Build(this {builder} builder)"))
        {
            writer.Line("global::System.ArgumentNullException.ThrowIfNull(builder);");
            writer.Line("return builder.Finish();");
        }
    }

    private static void WriteMissing(SourceWriter writer, EmittedType type, int index)
    {
        var field = type.Required[index];
        var free = type.Required.Skip(index + 1).ToList();
        var states = type.Required.Select((other, i) => i < index ? Names.Set : i == index ? Names.Unset : other.StateParameter);
        var parameters = free.Count == 0 ? "" : $"<{string.Join(", ", free.Select(other => other.StateParameter))}>";
        var message = $"{type.TypeName} needs '{field.Name}': call With{field.Identifier} before Build.";

        writer.Line();
        writer.Line(Names.Never);
        writer.Line($"[global::System.Obsolete({Literals.String(message)}, error: true, DiagnosticId = \"{DiagnosticId}\")]");
        writer.Line($"public static {type.FullName} Build{parameters}(this {type.FullName}.Builder<{string.Join(", ", states)}> builder) => throw {Names.Draft}.Incomplete;");
    }
}
