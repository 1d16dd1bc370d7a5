using System.Text.Json;
using KameleoonSdk.Mappings.JavaScript;

namespace KameleoonSdk.Liquid.Values;

/// <summary>
/// The values of a template as JavaScript has them: null, <see cref="Undefined"/>, bool, double, string, objects of the event as
/// <see cref="JsonElement"/>, lists as <see cref="JsonElement"/> or <see cref="List{T}"/>, and the literals of <see cref="LiquidLiteral"/>.
/// </summary>
internal static class JsValue
{
    public static readonly object Undefined = new();

    public static object? Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => JsonStrings.Read(json),
        JsonValueKind.Number => json.TryGetDouble(out double number) ? number : double.Parse(json.GetRawText(), System.Globalization.CultureInfo.InvariantCulture),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => json,
    };

    public static bool IsNil(object? value) => value is null || ReferenceEquals(value, Undefined) || value == LiquidLiteral.Nil;

    /// <summary>Only false and nothing are false: 0 and the empty text are not.</summary>
    public static bool IsTruthy(object? value) => !IsNil(value) && value is not false;

    /// <summary>What JavaScript itself takes for true.</summary>
    public static bool IsJsTruthy(object? value) => value switch
    {
        string text => text.Length > 0,
        double number => number is not (0 or double.NaN),
        LiquidLiteral => true,
        _ => IsTruthy(value),
    };

    public static bool IsArray(object? value) => value is List<object?> or JsonElement { ValueKind: JsonValueKind.Array };

    public static bool IsObject(object? value) => value is JsonElement { ValueKind: JsonValueKind.Object };

    /// <summary>The items of a list.</summary>
    public static List<object?> Items(object? array) =>
        array as List<object?> ?? [.. ((JsonElement)array!).EnumerateArray().Select(Of)];

    /// <summary>A list of what is none: nothing of nothing, else one item.</summary>
    public static List<object?> ToArray(object? value) => IsNil(value) ? [] : IsArray(value) ? Items(value) : [value];

    /// <summary>As templates print values.</summary>
    public static string Stringify(object? value) => value switch
    {
        string text => text,
        LiquidLiteral => "",
        _ when IsNil(value) => "",
        _ when IsArray(value) => string.Concat(Items(value).Select(Stringify)),
        _ => ToText(value),
    };

    /// <summary>JavaScript's <c>String(value)</c>.</summary>
    public static string ToText(object? value) => value switch
    {
        string text => text,
        double number => NumberText.Of(number),
        bool flag => flag ? "true" : "false",
        null => "null",
        LiquidLiteral => "",
        _ when ReferenceEquals(value, Undefined) => "undefined",
        _ when IsArray(value) => Join(Items(value), ","),
        _ => "[object Object]",
    };

    /// <summary>JavaScript's <c>array.join(separator)</c>.</summary>
    public static string Join(List<object?> items, string separator) =>
        string.Join(separator, items.Select(item => IsNil(item) ? "" : ToText(item)));

    /// <summary>A member, as <c>value.name</c> and <c>value[name]</c> find it: own members only, and size, first and last.</summary>
    public static object? Member(object? value, object? key)
    {
        if (IsNil(value))
        {
            return value;
        }

        string name = ToText(key);
        if (IsArray(value))
        {
            List<object?> items = Items(value);
            double index = key is double number ? number : JsNumber.Of(name);
            return name switch
            {
                "size" or "length" => (double)items.Count,
                "first" => items.Count > 0 ? items[0] : Undefined,
                "last" => items.Count > 0 ? items[^1] : Undefined,
                _ => At(items, index < 0 ? items.Count + index : NumberText.Of(index) == name ? index : double.NaN),
            };
        }

        if (value is string text)
        {
            return name is "size" or "length" ? (double)text.Length
                : At([.. text.Select(unit => (object?)unit.ToString())], NumberText.Of(JsNumber.Of(name)) == name ? JsNumber.Of(name) : double.NaN);
        }

        if (value is not JsonElement { ValueKind: JsonValueKind.Object } json)
        {
            return Undefined;
        }

        return JsonStrings.Find(json, name) is { } member ? Of(member)
            : name == "size" ? (double)json.EnumerateObject().Select(JsonStrings.Name).Distinct().Count()
            : Undefined;
    }

    private static object? At(List<object?> items, double index) =>
        index >= 0 && index < items.Count && Math.Floor(index) == index ? items[(int)index] : Undefined;
}
