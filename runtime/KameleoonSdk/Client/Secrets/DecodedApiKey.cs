using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace KameleoonSdk;

/// <summary>What an API key holds: Kameleoon gives out base64 of a JSON object. All of it is secret.</summary>
internal static class DecodedApiKey
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 512 };

    /// <summary>The key's text after base64, whatever it is.</summary>
    public static string GetText(string apiKey) => Encoding.UTF8.GetString(LenientBase64.Decode(apiKey));

    /// <summary>The key's JSON object. The caller disposes it.</summary>
    public static bool TryParse(string apiKey, [NotNullWhen(true)] out JsonDocument? credentials)
    {
        credentials = null;
        try
        {
            credentials = JsonDocument.Parse(GetText(apiKey), Options);
        }
        catch (JsonException)
        {
            // Not attached to anything: its message quotes the text.
            return false;
        }

        if (credentials.RootElement.ValueKind == JsonValueKind.Object)
        {
            return true;
        }

        credentials.Dispose();
        credentials = null;
        return false;
    }
}
