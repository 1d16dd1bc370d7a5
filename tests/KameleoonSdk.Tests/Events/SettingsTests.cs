namespace KameleoonSdk.Tests.Events;

/// <summary>The settings of Kameleoon as a generated type.</summary>
public class SettingsTests
{
    private static readonly KameleoonSettings Settings = new() { ApiKey = "s3cr3t-key", Sitecode = "a1b2c3d4e5" };

    [Fact]
    public void No_text_of_the_settings_shows_the_key()
    {
        Assert.DoesNotContain("s3cr3t", Settings.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", $"{Settings}", StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", Settings.CreateRequest().ToString(), StringComparison.Ordinal);
        Assert.Contains("a1b2c3d4e5", Settings.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_settings_are_errors_at_once()
    {
        var errors = new KameleoonSettings { ApiKey = "", Sitecode = null! }.Validate().Errors;

        Assert.Equal(["$.apiKey", "$.sitecode"], errors.Select(error => error.Path));
    }

    [Fact]
    public void The_request_carries_the_settings_in_its_headers()
    {
        var request = Settings.CreateRequest();

        Assert.Equal("POST https://integrations.kameleoon.com/segmentio", $"{request.Method} {request.Url}");
        Assert.Equal(
            [("authorization", "Basic s3cr3t-key"), ("x-segment-settings", "a1b2c3d4e5"), ("content-type", "application/json")],
            request.Headers.Select(header => (header.Key, header.Value)));
    }
}
