using System.Globalization;
using KameleoonSdk.Generator.Analyzers;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;
using KameleoonSdk.Text;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Whether a constant of a definition file is a valid value of a field.</summary>
internal static class ValueFit
{
    /// <summary>Why the constant is no value of the field, as the end of a sentence such as "it is no value …"; null where it is one.</summary>
    public static string? WhyNot(FieldDefinition field, ConstantValue constant)
    {
        if (field.Choices.Count > 0)
        {
            return field.Choices.Any(choice => choice.Value == constant.Text)
                ? null
                : field.Choices.FirstOrDefault(choice => choice.Label == constant.Text) is { } labelled ? $"the label of a choice. Did you mean its value '{labelled.Value}'?"
                : "none of the choices" + Suggestion.For(constant.Text, field.Choices.Select(choice => choice.Value));
        }

        return field.Type == FieldType.Object ? "no object, and there is no way to write one here, so remove it"
            : !IsOfType(field.Type, constant) ? $"no value of the type '{FieldTypes.NameOf(field.Type)}'" + ValueHints.For(field.Type, constant)
            : field.Type is FieldType.Number or FieldType.Integer ? WhyNot(field.Limits, double.Parse(constant.Text, CultureInfo.InvariantCulture))
            : field.Type == FieldType.Boolean ? null
            : WhyNotText(field, constant.Text);
    }

    /// <summary>The same for a constant of a mapping, where a text that says a number or a boolean counts as one, and the reverse, as in the reference.</summary>
    public static string? WhyNotMapped(FieldDefinition field, ConstantValue constant)
    {
        var isNumber = field.Type is FieldType.Number or FieldType.Integer;
        var coerced = constant.As(field) switch
        {
            { Kind: ConstantKind.Text } text when isNumber && Numbers.Text(new YamlScalar(default, text.Text, YamlScalarStyle.Plain)) is { } number => new ConstantValue(ConstantKind.Number, number),
            { Kind: ConstantKind.Text, Text: "true" or "false" } text when field.Type == FieldType.Boolean => text with { Kind = ConstantKind.Boolean },
            { Kind: ConstantKind.Boolean } boolean when isNumber => new ConstantValue(ConstantKind.Number, boolean.Text == "true" ? "1" : "0"),
            { Kind: ConstantKind.Number, Text: "0" or "1" } when field.Type == FieldType.Boolean => new ConstantValue(ConstantKind.Boolean, "true"),
            var other => other,
        };
        return WhyNot(field, coerced);
    }

    public static bool IsOfType(FieldType type, ConstantValue constant) => type switch
    {
        FieldType.Number => constant.Kind == ConstantKind.Number,
        FieldType.Integer => constant.Kind == ConstantKind.Number && long.TryParse(constant.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        FieldType.Boolean => constant.Kind == ConstantKind.Boolean,
        FieldType.Object => false,
        _ => true,
    };

    private static string? WhyNot(FieldLimits limits, double number) =>
        number < limits.Minimum ? $"below the minimum {Show(limits.Minimum)}"
        : number > limits.Maximum ? $"above the maximum {Show(limits.Maximum)}"
        : null;

    private static string? WhyNotText(FieldDefinition field, string text)
    {
        var length = TextLength.Of(text);
        var format = field.IsDateTime ? Formats.DateTime : field.Format;
        var isOfFormat = format is null || TextFormats.IsValid(format, text) || (field.Type == FieldType.DateTime && DateLikeFormat.IsValid(text));
        return length < field.Limits.MinLength ? $"shorter than {Characters(field.Limits.MinLength)}"
            : length > field.Limits.MaxLength ? $"longer than {Characters(field.Limits.MaxLength)}"
            : !isOfFormat ? $"no text of the format '{format}'" + (FormatExamples.Of(format!) is { } example ? $": write it like {example}" : "")
            : null;
    }

    private static string Characters(int? count) => count == 1 ? "1 character" : $"{count} characters";

    private static string Show(double? number) => number!.Value.ToString(CultureInfo.InvariantCulture);
}
