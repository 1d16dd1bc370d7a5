using System.Text.Json;

namespace KameleoonSdk;

/// <summary>
/// The query that tests credentials: the members of the API key's JSON object, escaped. The values are written as JavaScript's
/// <c>String()</c> does, since that is what the reference sends.
/// </summary>
internal static class CredentialsQuery
{
    /// <returns>The query without its question mark, or null if the API key is not base64 of a JSON object.</returns>
    public static string? TryCreate(string apiKey)
    {
        if (!DecodedApiKey.TryParse(apiKey, out var credentials))
        {
            return null;
        }

        using (credentials)
        {
            try
            {
                return Join(credentials.RootElement);
            }
            catch (InvalidOperationException)
            {
                // A text with half a surrogate pair, which is no text.
                return null;
            }
        }
    }

    private static string Join(JsonElement credentials)
    {
        // A name that comes twice keeps its first place and its last value, as in JavaScript.
        var names = new List<string>();
        var values = new Dictionary<string, string>();
        foreach (var member in credentials.EnumerateObject())
        {
            if (!values.ContainsKey(member.Name))
            {
                names.Add(member.Name);
            }

            values[member.Name] = ToText(member.Value);
        }

        return string.Join('&', names.Select(name => $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(values[name])}"));
    }

    private static string ToText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Object => "[object Object]",
        JsonValueKind.Array => string.Join(',', value.EnumerateArray().Select(ToItemText)),
        _ => value.GetRawText(),
    };

    private static string ToItemText(JsonElement item) => item.ValueKind == JsonValueKind.Null ? "" : ToText(item);
}
