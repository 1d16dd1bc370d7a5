using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Actions;

/// <summary>
/// The builder. It has one type parameter for each required field, which goes from <c>Unset</c> to <c>Set</c> when the field
/// gets its value; <see cref="BuildMethodEmitter"/> offers <c>Build</c> for the state in which all are set.
/// </summary>
internal static class BuilderEmitter
{
    public static void Write(SourceWriter writer, EmittedAction action)
    {
        WriteCreate(writer, action);
        writer.Line();
        XmlDocs.Summary(writer, $"Builds a {action.TypeName}, in any order. The type arguments say which required fields have a value.");
        foreach (var field in action.Required)
        {
            XmlDocs.TypeParameter(writer, field.StateParameter, $"Whether '{field.Name}' has a value.");
        }

        writer.Line($"public sealed class Builder{Parameters(action)}");
        using (writer.Indent())
        {
            foreach (var field in action.Required)
            {
                writer.Line($"where {field.StateParameter} : {Names.FieldState}");
            }
        }

        using (writer.OpenBrace())
        {
            WriteState(writer, action);
            foreach (var field in action.Fields)
            {
                WriteWith(writer, action, field);
            }
        }
    }

    /// <summary>The builder with each type argument made by a function of its field.</summary>
    public static string TypeWith(EmittedAction action, Func<EmittedField, string> argument) =>
        action.Required.Count == 0 ? "Builder" : $"Builder<{string.Join(", ", action.Required.Select(argument))}>";

    private static string Parameters(EmittedAction action) =>
        action.Required.Count == 0 ? "" : $"<{string.Join(", ", action.Required.Select(field => field.StateParameter))}>";

    private static void WriteCreate(SourceWriter writer, EmittedAction action)
    {
        var type = TypeWith(action, _ => Names.Unset);
        writer.Line();
        XmlDocs.Summary(writer, $"Starts to build a {action.TypeName}. Build can be called once every required field has a value.");
        writer.Line($"public static {type} Create() => new {type}(new {action.TypeName}(default({Names.Draft})));");
    }

    private static void WriteState(SourceWriter writer, EmittedAction action)
    {
        writer.Line($"private readonly {action.TypeName} _draft;");
        writer.Line();
        writer.Line($"internal Builder({action.TypeName} draft) => _draft = draft;");
        writer.Line();
        using (writer.Open($"internal {action.TypeName} Finish()"))
        {
            writer.Line("_draft.Validate().ThrowIfInvalid();");
            writer.Line($"return new {action.TypeName}(_draft);");
        }
    }

    private static void WriteWith(SourceWriter writer, EmittedAction action, EmittedField field)
    {
        var result = field.IsRequired
            ? TypeWith(action, other => other == field ? Names.Set : other.StateParameter)
            : TypeWith(action, other => other.StateParameter);
        var type = field.IsRequired ? field.Value.TypeName : field.Value.TypeName + "?";
        writer.Line();
        XmlDocs.Summary(writer, field.Summary);
        XmlDocs.Parameter(writer, "value", field.IsRequired ? $"The value of '{field.Name}'. Required." : $"The value of '{field.Name}', or null for none.");
        using (writer.Open($"public {result} With{field.Identifier}({type} value)"))
        {
            writer.Line($"_draft.{field.Backing} = {(field.IsRequired ? "value" : field.Value.Store("value"))};");
            writer.Line(field.IsRequired ? $"return new {result}(_draft);" : "return this;");
        }

        if (field.Definition.Type == FieldType.Object)
        {
            WriteWithMember(writer, action, field);
        }
    }

    private static void WriteWithMember(SourceWriter writer, EmittedAction action, EmittedField field)
    {
        var result = field.IsRequired
            ? TypeWith(action, other => other == field ? Names.Set : other.StateParameter)
            : TypeWith(action, other => other.StateParameter);
        writer.Line();
        XmlDocs.Summary(writer, $"Sets one member of '{field.Name}'. {field.Summary}");
        XmlDocs.Parameter(writer, "name", "The name of the member.");
        XmlDocs.Parameter(writer, "value", "The value of the member; null is written as such.");
        using (writer.Open($"public {result} With{field.Identifier}(string name, {Names.PropertyValue}? value)"))
        {
            writer.Line($"{Names.OpenObject}.Get(ref _draft.{field.Backing})[name] = value;");
            writer.Line(field.IsRequired ? $"return new {result}(_draft);" : "return this;");
        }
    }
}
