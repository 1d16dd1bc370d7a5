using System.Text;

namespace KameleoonSdk.Tests.Client;

/// <summary>Settings whose secrets are easy to search for.</summary>
internal static class TestSettings
{
    public const string ClientId = "client-id-4711";
    public const string ClientSecret = "S3cr3t/with+special=&chars é";
    public const string Sitecode = "abcdefghij";

    public static readonly string ApiKey = Encode($$"""{"client_id":"{{ClientId}}","client_secret":"{{ClientSecret}}"}""");

    public static readonly KameleoonSettings Valid = new() { ApiKey = ApiKey, Sitecode = Sitecode };

    /// <summary>Every text that must show nowhere.</summary>
    public static readonly string[] Secrets =
        [ApiKey, ClientId, ClientSecret, Uri.EscapeDataString(ClientSecret), Uri.EscapeDataString(ApiKey), "client_secret", "S3cr3t"];

    public static string Encode(string json) => Convert.ToBase64String(Encoding.UTF8.GetBytes(json));

    public static KameleoonClientOptions At(Uri address) => new() { BaseAddress = address };

    public static void AssertNoSecret(string? text)
    {
        foreach (var secret in Secrets)
        {
            Assert.DoesNotContain(secret, text ?? "", StringComparison.OrdinalIgnoreCase);
        }
    }
}
