using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Actions;

/// <summary>The method that finds every error at once: missing fields first, as the reference orders them.</summary>
internal static class ValidatorEmitter
{
    public static void Write(SourceWriter writer, EmittedAction action)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        using (writer.Open($"public {Names.ValidationResult} Validate()"))
        {
            writer.Line($"{Names.ValidationCollector} found = default;");
            foreach (var field in action.Required)
            {
                writer.Line($"if ({field.Value.IsMissing(field.Backing)}) {{ found.Required({action.Descriptor(field)}); }}");
            }

            foreach (var field in action.Fields)
            {
                if (field.Value.Validate(field.Backing, action.Descriptor(field)) is { } statement)
                {
                    writer.Line(statement);
                }
            }

            foreach (var field in action.Fields.Where(field => field.Definition.Recommended is not null))
            {
                writer.Line($"if ({field.Value.IsMissing(field.Backing)}) {{ found.Recommended({action.Descriptor(field)}); }}");
            }

            writer.Line("return found.ToResult();");
        }
    }
}
