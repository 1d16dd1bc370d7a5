using KameleoonSdk.Generator.Emission.Text;
using KameleoonSdk.Generator.Emission.Values;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>
/// The builder. It has one type parameter for each required field, which goes from <c>Unset</c> to <c>Set</c> when the field
/// gets its value; <see cref="BuildMethodEmitter"/> offers <c>Build</c> for the state in which all are set.
/// </summary>
internal static class BuilderEmitter
{
    public static void Write(SourceWriter writer, EmittedType type)
    {
        WriteCreate(writer, type);
        writer.Line();
        XmlDocs.Summary(writer, $"Builds a {type.TypeName}, in any order. The type arguments say which required fields have a value.");
        foreach (var field in type.Required)
        {
            XmlDocs.TypeParameter(writer, field.StateParameter, $"Whether '{field.Name}' has a value.");
        }

        using (writer.Open($"public sealed class Builder{Parameters(type)}"))
        {
            WriteState(writer, type);
            foreach (var field in type.Fields.Where(field => !field.IsConstant))
            {
                WriteWith(writer, type, field);
            }
        }
    }

    /// <summary>The builder with each type argument made by a function of its field.</summary>
    public static string TypeWith(EmittedType type, Func<EmittedField, string> argument) =>
        type.Required.Count == 0 ? "Builder" : $"Builder<{string.Join(", ", type.Required.Select(argument))}>";

    private static string Parameters(EmittedType type) =>
        type.Required.Count == 0 ? "" : $"<{string.Join(", ", type.Required.Select(field => field.StateParameter))}>";

    private static void WriteCreate(SourceWriter writer, EmittedType type)
    {
        var builder = TypeWith(type, _ => Names.Unset);
        writer.Line();
        XmlDocs.Summary(writer, $"Starts to build a {type.TypeName}. Build can be called once every required field has a value.");
        writer.Line($"public static {builder} Create() => new({type.NewDraft(withInitialValues: true)});");
    }

    private static void WriteState(SourceWriter writer, EmittedType type)
    {
        writer.Line($"private readonly {type.FullName} _draft;");
        writer.Line();
        writer.Line($"internal Builder({type.FullName} draft) => _draft = draft;");
        writer.Line();
        using (writer.Open($"internal {type.FullName} Finish()"))
        {
            if (type.Drawn.Count == 0)
            {
                writer.Line("_draft.Validate().ThrowIfInvalid();");
                writer.Line("return _draft with { };");
                return;
            }

            writer.Line("var result = _draft with { };");
            writer.Line("result.Draw_();");
            writer.Line("result.Validate().ThrowIfInvalid();");
            writer.Line("return result;");
        }
    }

    private static void WriteWith(SourceWriter writer, EmittedType type, EmittedField field)
    {
        var result = Result(type, field);
        var parameter = field.IsAlwaysThere ? field.Value.TypeName : field.Value.TypeName + "?";
        writer.Line();
        XmlDocs.Summary(writer, field.Summary);
        var store = field.IsAlwaysThere ? field.Value.StoreRequired("value") : field.Value.Store("value");
        writer.Line($"public {result} With{field.Identifier}({parameter} value) {{ _draft.{field.Backing} = {store}; return {Next(field)}; }}");
        if (field.Value is OpenObjectEmitter)
        {
            WriteWithMember(writer, type, field);
        }
    }

    /// <summary>What a method that gives the field a value returns: a builder that knows it, where the field has to be set.</summary>
    private static string Result(EmittedType type, EmittedField field) =>
        TypeWith(type, other => other == field ? Names.Set : other.StateParameter);

    private static void WriteWithMember(SourceWriter writer, EmittedType type, EmittedField field)
    {
        var result = Result(type, field);
        writer.Line();
        XmlDocs.Summary(writer, $"Sets one member of '{field.Name}'; null is written as such. {field.Summary}");
        writer.Line($"public {result} With{field.Identifier}(string name, {Names.PropertyValue}? value) {{ {Names.OpenObject}.Get(ref _draft.{field.Backing})[name] = value; return {Next(field)}; }}");
    }

    private static string Next(EmittedField field) => field.MustBeSet ? "new(_draft)" : "this";
}
