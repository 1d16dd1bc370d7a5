using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Actions;

/// <summary>
/// <c>Build</c> as extension methods, one for each state of the builder: the state in which all required fields are set gives the
/// event; each other state has exactly one overload, which is a compile error that names the first field that is missing.
/// </summary>
internal static class BuildMethodEmitter
{
    private const string DiagnosticId = "KSDK0101";

    public static void Write(SourceWriter writer, EmittedAction action)
    {
        XmlDocs.Summary(writer, $"Build for the builder of {action.TypeName}.");
        FileHeader.WriteGeneratedCode(writer);
        using (writer.Open($"public static class {action.TypeName}BuilderExtensions"))
        {
            WriteBuild(writer, action);
            for (var i = 0; i < action.Required.Count; i++)
            {
                WriteMissing(writer, action, i);
            }
        }
    }

    private static void WriteBuild(SourceWriter writer, EmittedAction action)
    {
        XmlDocs.Summary(writer, "The event. The builder can be used again: later changes do not touch the event.");
        XmlDocs.Parameter(writer, "builder", "The builder, with a value for each required field.");
        writer.Line($"/// <exception cref=\"{Names.Sdk}EventValidationException\">A value breaks the definition; the exception lists every error.</exception>");
        var type = $"{action.TypeName}.{BuilderEmitter.TypeWith(action, _ => Names.Set)}";
        using (writer.Open($"public static {action.TypeName} Build(this {type} builder)"))
        {
            writer.Line("global::System.ArgumentNullException.ThrowIfNull(builder);");
            writer.Line("return builder.Finish();");
        }
    }

    private static void WriteMissing(SourceWriter writer, EmittedAction action, int index)
    {
        var field = action.Required[index];
        var free = action.Required.Skip(index + 1).ToList();
        var states = action.Required.Select((other, i) => i < index ? Names.Set : i == index ? Names.Unset : other.StateParameter);
        var parameters = free.Count == 0 ? "" : $"<{string.Join(", ", free.Select(other => other.StateParameter))}>";
        var message = $"{action.TypeName} needs '{field.Name}': call With{field.Identifier} before Build.";

        writer.Line();
        XmlDocs.Summary(writer, $"Not to be called: '{field.Name}' has no value yet.");
        XmlDocs.Parameter(writer, "builder", "The builder.");
        foreach (var other in free)
        {
            XmlDocs.TypeParameter(writer, other.StateParameter, $"Whether '{other.Name}' has a value.");
        }

        writer.Line(Names.Never);
        writer.Line($"[global::System.Obsolete({Literals.String(message)}, error: true, DiagnosticId = \"{DiagnosticId}\")]");
        writer.Line($"public static {action.TypeName} Build{parameters}(this {action.TypeName}.Builder<{string.Join(", ", states)}> builder)");
        using (writer.Indent())
        {
            foreach (var other in free)
            {
                writer.Line($"where {other.StateParameter} : {Names.FieldState}");
            }

            writer.Line($"=> throw new global::System.InvalidOperationException({Literals.String(message)});");
        }
    }
}
