using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>The method that finds every error at once: missing fields first, as the reference orders them.</summary>
internal static class ValidatorEmitter
{
    public static void Write(SourceWriter writer, EmittedType type)
    {
        writer.Line();
        if (!type.IsRoot)
        {
            using (writer.Open($"void {ObjectEmitter.Contract(type)}.Validate(ref {Names.ValidationCollector} found)"))
            {
                WriteChecks(writer, type);
            }

            return;
        }

        writer.Line("/// <inheritdoc/>");
        using (writer.Open($"public {Names.ValidationResult} Validate()"))
        {
            writer.Line($"{Names.ValidationCollector} found = default;");
            WriteChecks(writer, type);
            writer.Line("return found.ToResult();");
        }
    }

    private static void WriteChecks(SourceWriter writer, EmittedType type)
    {
        foreach (var field in type.Fields.Where(field => field.Definition.IsRequired && (field.IsAlwaysThere || type.IsRoot)))
        {
            writer.Line($"if ({field.Value.IsMissing(field.Backing)}) {{ found.Required({field.Descriptor}); }}");
        }

        foreach (var field in type.Fields)
        {
            WriteConditional(writer, type, field);
        }

        foreach (var field in type.Fields)
        {
            if (field.Value.Validate(field.Backing, field.Descriptor, field.Definition) is { } statement)
            {
                writer.Line(statement);
            }
        }

        if (type.AdditionalIdentifier is not null)
        {
            writer.Line($"if ({type.AdditionalBacking} is {{ MayNeedInspection: true }}) {{ found.InspectMembers({Literals.String(type.Path!)}, {type.AdditionalBacking}); }}");
        }

        foreach (var field in type.Fields.Where(field => field.Definition.Recommended is not null))
        {
            writer.Line($"if ({field.Value.IsMissing(field.Backing)}) {{ found.Recommended({field.Descriptor}); }}");
        }
    }

    private static void WriteConditional(SourceWriter writer, EmittedType type, EmittedField field)
    {
        if (field.Definition is not { IsRequired: false, RequiredWhen: { } condition })
        {
            return;
        }

        var expression = ConditionEmitter.Expression(type, condition);
        if (expression != ConditionEmitter.Never)
        {
            writer.Line($"if ({field.Value.IsMissing(field.Backing)} && {expression}) {{ found.RequiredIf({field.Descriptor}, {Literals.String(ConditionText.Of(condition))}); }}");
        }
    }
}
