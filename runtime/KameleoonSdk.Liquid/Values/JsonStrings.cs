using System.Text;
using System.Text.Json;
using KameleoonSdk.Json;

namespace KameleoonSdk.Liquid.Values;

/// <summary>Texts of JSON, with escaped lone surrogates as JavaScript has them, at which System.Text.Json throws.</summary>
internal static class JsonStrings
{
    public static string Read(JsonElement text) => Unescape(text.GetRawText());

    public static string Name(JsonProperty member)
    {
        string json = member.ToString();
        return json.AsSpan(0, json.IndexOf(':')).Contains('\\') ? NameOf(json) : member.Name;
    }

    /// <summary>The last member of this name, or null.</summary>
    public static JsonElement? Find(JsonElement json, string name)
    {
        if (json.TryGetProperty(name, out JsonElement found))
        {
            return found;
        }

        return null;
    }

    private static string NameOf(string member)
    {
        Utf8JsonReader reader = new(Encoding.UTF8.GetBytes("{" + member));
        _ = reader.Read() && reader.Read();
        return JsonUnescape.Text(reader.ValueSpan, reader.ValueIsEscaped);
    }

    private static string Unescape(string quoted) => quoted.Contains('\\', StringComparison.Ordinal)
        ? JsonUnescape.Text(Encoding.UTF8.GetBytes(quoted[1..^1]), escaped: true)
        : quoted[1..^1];
}
