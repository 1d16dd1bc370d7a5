namespace KameleoonSdk.Tests.Client;

/// <summary>Settings and options are checked when the client is made.</summary>
public class ClientSetupTests
{
    [Theory]
    [InlineData("http://integrations.example.com", "https")]
    [InlineData("http://192.168.1.7:8080", "https")]
    [InlineData("ftp://example.com", "absolute https")]
    [InlineData("file:///tmp/x", "absolute https")]
    [InlineData("/relative", "absolute https")]
    [InlineData("https://user:pa55@example.com", "user name")]
    [InlineData("https://example.com/?pa55=1", "query")]
    [InlineData("https://example.com/#pa55", "fragment")]
    public void A_base_address_that_is_none_is_refused(string address, string rule)
    {
        var options = TestSettings.At(new Uri(address, UriKind.RelativeOrAbsolute));

        var exception = Assert.Throws<ArgumentException>(() => new KameleoonClient(TestSettings.Valid, options));

        Assert.Contains("BaseAddress", exception.Message, StringComparison.Ordinal);
        Assert.Contains(rule, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("pa55", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://gateway.example.com/kameleoon", "https://gateway.example.com/kameleoon/segmentio")]
    [InlineData("https://gateway.example.com:8443", "https://gateway.example.com:8443/segmentio")]
    [InlineData("http://localhost:5000/", "http://localhost:5000/segmentio")]
    [InlineData("http://[::1]:5000/", "http://[::1]:5000/segmentio")]
    [InlineData("http://127.0.0.1/a%20b/", "http://127.0.0.1/a%20b/segmentio")]
    public void A_base_address_replaces_the_beginning_of_the_url(string address, string url)
    {
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(new Uri(address)));

        Assert.Equal($"KameleoonClient ({url})", client.ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MaxValue / 10_000)]
    public void A_timeout_that_is_none_is_refused(long milliseconds)
    {
        var options = new KameleoonClientOptions { Timeout = TimeSpan.FromMilliseconds(milliseconds) };

        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => new KameleoonClient(TestSettings.Valid, options));

        Assert.Equal("Timeout", exception.ParamName);
    }

    [Theory]
    [InlineData("My\r\nShop")]
    [InlineData("Müsli")]
    public void A_user_agent_that_is_none_is_refused(string suffix)
    {
        var options = new KameleoonClientOptions { UserAgentSuffix = suffix };

        var exception = Assert.Throws<ArgumentException>(() => new KameleoonClient(TestSettings.Valid, options));

        Assert.Equal("UserAgentSuffix", exception.ParamName);
    }

    [Fact]
    public void What_is_null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new KameleoonClient(null!));
        Assert.Throws<ArgumentNullException>(() => new KameleoonClient(TestSettings.Valid, httpClient: null!));
        Assert.Throws<ArgumentNullException>(() => new KameleoonClient(TestSettings.Valid, new KameleoonClientOptions { TimeProvider = null! }));
    }

    [Fact]
    public void Missing_settings_are_all_named_at_once()
    {
        var settings = new KameleoonSettings { ApiKey = "", Sitecode = null! };

        var exception = Assert.Throws<EventValidationException>(() => new KameleoonClient(settings));

        Assert.Equal(["$.apiKey", "$.sitecode"], exception.Errors.Select(error => error.Path));
    }

    [Theory]
    [InlineData("S3cr3t\r\nx-evil: 1", 7)]
    [InlineData("S3cr3t\u007F", 7)]
    [InlineData("S3€r3t", 3)]
    [InlineData("\0S3cr3t", 1)]
    public void A_character_that_no_header_can_carry_is_located_and_not_shown(string value, int position)
    {
        var settings = new KameleoonSettings { ApiKey = value, Sitecode = value };

        var exception = Assert.Throws<EventValidationException>(() => new KameleoonClient(settings));

        Assert.Equal(["$.apiKey", "$.sitecode"], exception.Errors.Select(error => error.Path));
        Assert.All(exception.Errors, error => Assert.Contains($"at position {position}.", error.Message, StringComparison.Ordinal));
        Assert.DoesNotContain("S3", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("abcdefghi")]
    [InlineData("abcdefghijk")]
    public void A_sitecode_of_another_length_is_a_warning(string sitecode)
    {
        using var client = new KameleoonClient(TestSettings.Valid with { Sitecode = sitecode });

        var warning = Assert.Single(client.Warnings);
        Assert.Equal("$.sitecode", warning.Path);
        Assert.Contains($"{sitecode.Length} characters", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Blanks_around_a_setting_are_a_warning()
    {
        using var client = new KameleoonClient(new KameleoonSettings { ApiKey = TestSettings.ApiKey + " ", Sitecode = "abcdefghij" });

        var warning = Assert.Single(client.Warnings);
        Assert.Equal("$.apiKey", warning.Path);
        TestSettings.AssertNoSecret(warning.ToString());
    }

    [Fact]
    public void Good_settings_have_no_warning()
    {
        using var client = new KameleoonClient(TestSettings.Valid);

        Assert.Empty(client.Warnings);
    }
}
