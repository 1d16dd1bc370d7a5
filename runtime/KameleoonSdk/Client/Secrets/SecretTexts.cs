using System.Net;
using System.Text;
using System.Text.Json;

namespace KameleoonSdk;

/// <summary>Every text by which an API key, or a part of what it encodes, could show up in an answer.</summary>
internal static class SecretTexts
{
    // Shorter parts, such as a number 1, are no secrets, and taking them out would make any text unreadable.
    private const int ShortestPart = 3;

    /// <returns>The texts, the longest first: one may be a part of another.</returns>
    public static string[] Of(string apiKey) =>
        [.. PartsOf(apiKey)
            .Where(part => part.Length >= ShortestPart)
            .Append(apiKey)
            .SelectMany(FormsOf)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(text => text.Length)];

    private static IEnumerable<string> PartsOf(string apiKey)
    {
        var text = DecodedApiKey.GetText(apiKey);
        yield return text;
        if (!DecodedApiKey.TryParse(apiKey, out var credentials))
        {
            // The usual content of such a header is name:password.
            yield return text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
            yield break;
        }

        using (credentials)
        {
            foreach (var value in ValuesIn(credentials.RootElement))
            {
                yield return value;
            }
        }
    }

    private static IEnumerable<string> ValuesIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => ValuesIn(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(ValuesIn),
        JsonValueKind.String => [TextOf(element)],
        JsonValueKind.Number => [element.GetRawText()],
        _ => [],
    };

    private static string TextOf(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair: there is only the text as it is written.
            return element.GetRawText().Trim('"');
        }
    }

    // As it is, in a URL, in a form, in JSON of several writers, in HTML, and header bytes taken for UTF-8.
    private static IEnumerable<string> FormsOf(string secret) =>
    [
        secret,
        Uri.EscapeDataString(secret),
        WebUtility.UrlEncode(secret),
        JsonEncodedText.Encode(secret).Value,
        JsonEncodedText.Encode(secret, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value,
        secret.Replace("/", "\\/", StringComparison.Ordinal),
        WebUtility.HtmlEncode(secret),
        Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(secret)),
    ];
}
