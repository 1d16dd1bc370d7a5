using System.Globalization;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Reads the limits of numbers and of the length of texts.</summary>
internal static class LimitReader
{
    public static FieldLimits Read(DefinitionContext context, KeyedReader reader, FieldType type)
    {
        var isNumber = type is FieldType.Number or FieldType.Integer;
        var isText = type is FieldType.String or FieldType.Text or FieldType.Password;

        // The reference takes 'minimum' and 'maximum' of a text as limits of its length.
        var limits = new FieldLimits(
            Applies(context, reader, "minimum", type, isNumber || isText) && isNumber ? Number(reader, "minimum") : null,
            Applies(context, reader, "maximum", type, isNumber || isText) && isNumber ? Number(reader, "maximum") : null,
            Applies(context, reader, "minLength", type, isText) ? reader.Count("minLength") : isText ? reader.Count("minimum") : null,
            Applies(context, reader, "maxLength", type, isText) ? reader.Count("maxLength") : isText ? reader.Count("maximum") : null);

        if (limits.Minimum > limits.Maximum || limits.MinLength > limits.MaxLength)
        {
            var upper = limits.Minimum > limits.Maximum || reader.Node("maxLength") is null ? "maximum" : "maxLength";
            var lower = limits.Minimum > limits.Maximum || reader.Node("minLength") is null ? "minimum" : "minLength";
            context.Report(Rules.ImpossibleLimits, reader.Node(upper)!.Span, $"'{upper}' is {reader.Text(upper)} and so below '{lower}', which is {reader.Text(lower)}");
        }
        else if (type == FieldType.Integer && limits is { Minimum: { } minimum, Maximum: { } maximum } && Math.Ceiling(minimum) > maximum)
        {
            context.Report(Rules.ImpossibleLimits, reader.Node("maximum")!.Span, $"No whole number is between {reader.Text("minimum")} and {reader.Text("maximum")}, the limits of this integer");
        }

        return limits;
    }

    /// <summary>Whether the limit is given and the type has it.</summary>
    private static bool Applies(DefinitionContext context, KeyedReader reader, string key, FieldType type, bool hasLimit)
    {
        if (reader.Node(key) is null)
        {
            return false;
        }

        if (!hasLimit)
        {
            var isNumber = type is FieldType.Number or FieldType.Integer;
            var hint = !isNumber ? ": remove it" : key == "minLength" ? ". Did you mean 'minimum'?" : ". Did you mean 'maximum'?";
            context.Report(Rules.LimitWithoutEffect, reader.KeySpan(key), key, FieldTypes.Describe(type), hint);
        }

        return hasLimit;
    }

    private static double? Number(KeyedReader reader, string key)
    {
        var node = reader.Node(key)!;
        if (node is YamlScalar scalar && Numbers.Text(scalar) is { } text)
        {
            return double.Parse(text, CultureInfo.InvariantCulture);
        }

        reader.Wrong(key, "a number", node, ValueHints.ForNumber(node));
        return null;
    }
}
