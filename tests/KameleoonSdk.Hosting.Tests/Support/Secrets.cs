using System.Text;

namespace KameleoonSdk.Hosting.Tests.Support;

/// <summary>Settings whose secrets are easy to search for.</summary>
internal static class Secrets
{
    public const string ClientSecret = "S3cr3t/with+special=&chars";
    public const string Sitecode = "abcdefghij";

    public static readonly string ApiKey =
        Convert.ToBase64String(Encoding.UTF8.GetBytes($$"""{"client_id":"client-id-4711","client_secret":"{{ClientSecret}}"}"""));

    private static readonly string[] All =
        [ApiKey, "client-id-4711", ClientSecret, Uri.EscapeDataString(ClientSecret), Uri.EscapeDataString(ApiKey), "client_secret", "S3cr3t"];

    public static void AssertNone(string? text) =>
        Assert.All(All, secret => Assert.DoesNotContain(secret, text ?? "", StringComparison.OrdinalIgnoreCase));
}
