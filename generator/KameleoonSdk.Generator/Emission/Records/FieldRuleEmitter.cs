using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Text;
using KameleoonSdk.Generator.Emission.Values;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>The rules of a field as an attribute, for analyzers. Only where there is a rule that the type does not say.</summary>
internal static class FieldRuleEmitter
{
    public static void Write(SourceWriter writer, EmittedField field)
    {
        var rules = Rules(field).ToList();
        if (rules.Count > 0)
        {
            writer.Line($"[{Names.FieldRule}({string.Join(", ", [Literals.String(field.Name), .. rules])})]");
        }
    }

    private static IEnumerable<string> Rules(EmittedField field)
    {
        var definition = field.Definition;
        var limits = definition.Limits;
        var isText = definition.Type is FieldType.String or FieldType.Text or FieldType.Password && definition.Choices.Count == 0;
        if (!field.IsConstant)
        {
            // Numbers, booleans and choices that have to be there are there: their types have no other value.
            if (field.IsAlwaysThere && field.Value is not (ScalarEmitter or ChoiceEmitter))
            {
                yield return "Required = true";
            }

            if (isText && definition.Format is { } format)
            {
                yield return $"Format = {Literals.String(format)}";
            }

            foreach (var rule in Limits(limits))
            {
                yield return rule;
            }

            if (field.Value is StringEmitter && definition.IsOpenMember)
            {
                yield return "KeepsEmpty = true";
            }

            if (isText && field.MustBeSet && field.Owner.UsualText(field.Name) is { } usual)
            {
                yield return $"Usual = {Literals.String(usual)}";
            }
        }

        if (field.Owner.Fields.FirstOrDefault(other => other.Name == definition.Into) is { } into)
        {
            yield return $"Into = {Literals.String(into.Identifier)}";
        }
    }

    private static IEnumerable<string> Limits(FieldLimits limits)
    {
        if (limits.Minimum is { } minimum)
        {
            yield return $"Minimum = {Literals.Double(minimum)}";
        }

        if (limits.Maximum is { } maximum)
        {
            yield return $"Maximum = {Literals.Double(maximum)}";
        }

        if (limits.MinLength is { } minLength)
        {
            yield return $"MinLength = {Literals.Int32(minLength)}";
        }

        if (limits.MaxLength is { } maxLength)
        {
            yield return $"MaxLength = {Literals.Int32(maxLength)}";
        }
    }
}
