using System.Text.Json;

namespace KameleoonSdk.Liquid.Values;

/// <summary>The operators of templates.</summary>
internal static class Comparison
{
    public static bool AreEqual(object? left, object? right)
    {
        if (left is LiquidLiteral literal)
        {
            return literal.Matches(right);
        }

        if (right is LiquidLiteral other)
        {
            return other.Matches(left);
        }

        if (JsValue.IsArray(left))
        {
            return JsValue.IsArray(right) && JsValue.Items(left) is var l && JsValue.Items(right) is var r
                && l.Count == r.Count && l.Zip(r).All(pair => AreEqual(pair.First, pair.Second));
        }

        return (left, right) switch
        {
            (double l, double r) => l == r,
            (string l, string r) => string.Equals(l, r, StringComparison.Ordinal),
            (bool l, bool r) => l == r,
            (JsonElement l, JsonElement r) => l.GetRawText() == r.GetRawText(),
            _ => ReferenceEquals(left, right),
        };
    }

    /// <summary>JavaScript's <c>&lt;</c> and the like: texts by their units, everything else as numbers.</summary>
    public static bool Holds(object? left, string @operator, object? right)
    {
        if (left is LiquidLiteral || right is LiquidLiteral)
        {
            return false;
        }

        left = ToPrimitive(left);
        right = ToPrimitive(right);
        if (left is string l && right is string r)
        {
            int order = string.CompareOrdinal(l, r);
            return @operator switch { "<" => order < 0, "<=" => order <= 0, ">" => order > 0, _ => order >= 0 };
        }

        double a = JsNumber.Of(left);
        double b = JsNumber.Of(right);
        return @operator switch { "<" => a < b, "<=" => a <= b, ">" => a > b, _ => a >= b };
    }

    public static bool Contains(object? left, object? right) => left switch
    {
        _ when JsValue.IsArray(left) => JsValue.Items(left).Exists(item => AreEqual(item, right)),
        string text => text.Contains(right == LiquidLiteral.Nil ? "null" : JsValue.ToText(right), StringComparison.Ordinal),
        LiquidLiteral when left != LiquidLiteral.Nil => Contains("", right),
        _ => false,
    };

    private static object? ToPrimitive(object? value) => value is JsonElement or List<object?> ? JsValue.ToText(value) : value;
}
