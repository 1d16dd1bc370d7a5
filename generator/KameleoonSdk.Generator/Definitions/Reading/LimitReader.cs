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
            Applies(context, reader, "minimum", isNumber || isText) && isNumber ? Number(context, reader, "minimum") : null,
            Applies(context, reader, "maximum", isNumber || isText) && isNumber ? Number(context, reader, "maximum") : null,
            Applies(context, reader, "minLength", isText) ? reader.Count("minLength") : isText ? reader.Count("minimum") : null,
            Applies(context, reader, "maxLength", isText) ? reader.Count("maxLength") : isText ? reader.Count("maximum") : null);

        if (limits.Minimum > limits.Maximum || limits.MinLength > limits.MaxLength)
        {
            var key = limits.Minimum > limits.Maximum || reader.Node("maxLength") is null ? "maximum" : "maxLength";
            context.Report(Rules.ImpossibleLimits, reader.Node(key)!.Span);
        }

        return limits;
    }

    /// <summary>Whether the limit is given and the type has it.</summary>
    private static bool Applies(DefinitionContext context, KeyedReader reader, string key, bool hasLimit)
    {
        if (reader.Node(key) is null)
        {
            return false;
        }

        if (!hasLimit)
        {
            context.Report(Rules.LimitWithoutEffect, reader.KeySpan(key), key, reader.Text("type") ?? "");
        }

        return hasLimit;
    }

    private static double? Number(DefinitionContext context, KeyedReader reader, string key)
    {
        var node = reader.Node(key)!;
        if (node is YamlScalar scalar && Numbers.Text(scalar) is { } text)
        {
            return double.Parse(text, CultureInfo.InvariantCulture);
        }

        context.Report(Rules.WrongValue, node.Span, key, "a number", NodeKinds.Describe(node));
        return null;
    }
}
