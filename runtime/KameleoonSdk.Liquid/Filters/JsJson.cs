using System.Text;
using System.Text.Json;
using KameleoonSdk.Liquid.Values;
using KameleoonSdk.Mappings;
using KameleoonSdk.Mappings.Values;

namespace KameleoonSdk.Liquid.Filters;

/// <summary>JavaScript's <c>JSON.stringify(value, null, space)</c>.</summary>
internal static class JsJson
{
    private const int MaxIndent = 10;
    private const int MaxDepth = 1024;

    public static string Write(object? value, LiquidContext context, object? space)
    {
        string indent = space switch
        {
            double number => new string(' ', (int)Math.Clamp(number, 0, MaxIndent)),
            string text => text[..Math.Min(text.Length, MaxIndent)],
            _ => "",
        };
        StringBuilder json = new();
        Append(json, value, context, indent, 0);
        return json.ToString();
    }

    private static void Append(StringBuilder json, object? value, LiquidContext context, string indent, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new LiquidException($"The Liquid template writes JSON that is nested deeper than {MaxDepth} levels.");
        }

        int before = json.Length;
        switch (value)
        {
            case string text:
                Quote(json, text);
                break;
            case LiquidLiteral:
                _ = json.Append("{}");
                break;
            case double number when !double.IsFinite(number):
                _ = json.Append("null");
                break;
            case JsonElement { ValueKind: JsonValueKind.Object } members:
                AppendAll(json, '{', '}', Members(members), indent, depth, member =>
                {
                    Quote(json, member.Key);
                    _ = json.Append(indent.Length > 0 ? ": " : ":");
                    Append(json, member.Value, context, indent, depth + 1);
                });
                return;
            case var _ when JsValue.IsArray(value):
                AppendAll(json, '[', ']', JsValue.Items(value), indent, depth, item => Append(json, item, context, indent, depth + 1));
                return;
            default:
                _ = json.Append(JsValue.IsNil(value) ? "null" : JsValue.ToText(value));
                break;
        }

        context.Use(json.Length - before);
    }

    private static Dictionary<string, object?> Members(JsonElement json)
    {
        Dictionary<string, object?> members = new(StringComparer.Ordinal);
        foreach (JsonProperty member in json.EnumerateObject())
        {
            members[JsonStrings.Name(member)] = JsValue.Of(member.Value);
        }

        return members;
    }

    private static void AppendAll<T>(StringBuilder json, char open, char close, IReadOnlyCollection<T> parts, string indent, int depth, Action<T> append)
    {
        _ = json.Append(open);
        bool comma = false;
        foreach (T part in parts)
        {
            _ = json.Append(comma ? "," : "");
            NewLine(json, indent, depth + 1);
            append(part);
            comma = true;
        }

        if (parts.Count > 0)
        {
            NewLine(json, indent, depth);
        }

        _ = json.Append(close);
    }

    private static void NewLine(StringBuilder json, string indent, int depth)
    {
        if (indent.Length > 0)
        {
            _ = json.Append('\n').Insert(json.Length, indent, depth);
        }
    }

    private static void Quote(StringBuilder json, string text)
    {
        System.Buffers.ArrayBufferWriter<byte> quoted = new(text.Length + 2);
        ValueOutput.WriteQuoted(text, quoted);
        _ = json.Append(Encoding.UTF8.GetString(quoted.WrittenSpan));
    }
}
