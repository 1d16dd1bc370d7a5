using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KameleoonSdk.Liquid.Values;
using KameleoonSdk.Mappings;

namespace KameleoonSdk.Liquid.Filters;

/// <summary>Filters for any value.</summary>
internal static class OtherFilters
{
    public static readonly Dictionary<string, Filter> All = new()
    {
        ["default"] = Default,
        ["raw"] = call => call.Input,
        ["json"] = Json,
        ["jsonify"] = Json,
        ["inspect"] = Json,
        ["to_integer"] = call => JsNumber.Of(call.Input),
        ["base64_encode"] = call => Convert.ToBase64String(Encoding.UTF8.GetBytes(call.Text)),
        ["base64_decode"] = call => JsBase64.Decode(call.Text),
        ["sha256"] = call => Hex(SHA256.HashData(Encoding.UTF8.GetBytes(call.Text))),
        ["hmac_sha256"] = call => Hex(HMACSHA256.HashData(Encoding.UTF8.GetBytes(call.TextAt(0)), Encoding.UTF8.GetBytes(call.Text))),
    };

    private static string Hex(byte[] bytes) => string.Concat(bytes.Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));

    private static object? Default(FilterCall call)
    {
        object? value = call.Input is LiquidLiteral ? "" : call.Input;
        if (value is string || JsValue.IsArray(value))
        {
            return value is "" || (JsValue.IsArray(value) && JsValue.Items(value).Count == 0) ? call.Argument(0) : value;
        }

        return JsValue.IsTruthy(value) || (value is false && AllowsFalse(call.Arguments.Skip(1))) ? value : call.Argument(0);
    }

    private static bool AllowsFalse(IEnumerable<object?> options)
    {
        bool allows = false;
        foreach (object? option in options)
        {
            List<object?> entry = JsValue.IsArray(option)
                ? JsValue.Items(option)
                : throw new LiquidException("The Liquid filter 'default' takes only options with a name behind its value.");
            allows = entry is ["allow_false", ..] ? JsValue.IsJsTruthy(entry[1]) : allows;
        }

        return allows;
    }

    private static object? Json(FilterCall call) =>
        ReferenceEquals(call.Input, JsValue.Undefined) ? call.Input : JsJson.Write(call.Input, call.Context, call.Argument(0));
}
