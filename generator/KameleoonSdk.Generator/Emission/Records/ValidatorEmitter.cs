using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>The method that finds every error at once: missing fields first, as the reference orders them.</summary>
internal static class ValidatorEmitter
{
    public static void Write(SourceWriter writer, EmittedType type)
    {
        WriteRequire(writer, type);
        var checks = Checks(type).ToList();
        if (type.IsRoot)
        {
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            using (writer.Open($"public {Names.ValidationResult} Validate()"))
            {
                writer.Line("var fields = Fields_;");
                writer.Line($"{Names.ValidationCollector} found = default;");
                WriteLines(writer, checks);
                writer.Line("return found.ToResult();");
            }
        }
        else if (checks.Count > 0)
        {
            writer.Line();
            using (writer.Open($"void {ObjectEmitter.Contract(type)}.Validate(ref {Names.ValidationCollector} found, {Names.FieldDescriptor}[] fields)"))
            {
                WriteLines(writer, checks);
            }
        }
    }

    /// <summary>Whether the record has a method that notes missing fields, which its reader calls too.</summary>
    public static bool HasRequire(EmittedType type) => Required(type).Any();

    private static void WriteRequire(SourceWriter writer, EmittedType type)
    {
        if (HasRequire(type))
        {
            writer.Line();
            using (writer.Open($"private void Require_(ref {Names.ValidationCollector} found, {Names.FieldDescriptor}[] fields)"))
            {
                WriteLines(writer, Required(type).Select(field => $"if ({field.Value.IsMissing(field.Backing)}) found.Required({field.Descriptor});"));
            }
        }
    }

    private static IEnumerable<string> Checks(EmittedType type)
    {
        if (HasRequire(type))
        {
            yield return "Require_(ref found, fields);";
        }

        foreach (var statement in type.Fields.Select(field => Conditional(type, field)).Concat(type.Fields.Select(field => field.Value.Validate(field.Backing, field.Descriptor, field.Definition))))
        {
            if (statement is not null)
            {
                yield return statement;
            }
        }

        if (type.AdditionalIdentifier is not null)
        {
            yield return $"found.InspectMembers({Literals.String(type.Path!)}, {type.AdditionalBacking});";
        }

        foreach (var field in type.Fields.Where(field => field.Definition.Recommended is not null))
        {
            yield return $"if ({field.Value.IsMissing(field.Backing)}) found.Recommended({field.Descriptor});";
        }
    }

    private static IEnumerable<EmittedField> Required(EmittedType type) =>
        type.Fields.Where(field => field.Definition.IsRequired && (field.IsAlwaysThere || type.IsRoot));

    private static string? Conditional(EmittedType type, EmittedField field)
    {
        if (field.Definition is not { IsRequired: false, RequiredWhen: { } condition })
        {
            return null;
        }

        // The properties of an event of a tracking plan are beside each other, not beside the fields of its action.
        var scope = type.Fields.Where(other => other.Definition.IsOpenMember == field.Definition.IsOpenMember).ToList();
        var expression = ConditionEmitter.Expression(scope, condition);
        return expression == ConditionEmitter.Never
            ? null
            : $"if ({field.Value.IsMissing(field.Backing)} && {expression}) found.RequiredIf({field.Descriptor}, {Literals.String(ConditionText.Of(condition))});";
    }

    private static void WriteLines(SourceWriter writer, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            writer.Line(line);
        }
    }
}
