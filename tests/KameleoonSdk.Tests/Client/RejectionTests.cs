using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace KameleoonSdk.Tests.Client;

/// <summary>Answers that are not 2xx.</summary>
public class RejectionTests
{
    private static readonly DateTimeOffset Now = new(2024, 5, 17, 9, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(300, false, "redirect")]
    [InlineData(304, false, "redirect")]
    [InlineData(400, false, "definition")]
    [InlineData(401, false, "API key")]
    [InlineData(403, false, "API key")]
    [InlineData(404, false, "BaseAddress")]
    [InlineData(407, false, "proxy")]
    [InlineData(408, true, "again")]
    [InlineData(413, false, "too large")]
    [InlineData(418, false, "not help")]
    [InlineData(423, true, "again")]
    [InlineData(429, true, "slowly")]
    [InlineData(500, true, "again")]
    [InlineData(501, false, "up to date")]
    [InlineData(502, true, "again")]
    [InlineData(503, true, "again")]
    [InlineData(599, true, "again")]
    [InlineData(600, false, "not help")]
    public async Task A_status_says_what_to_do_and_whether_to_send_again(int status, bool isRetryable, string advice)
    {
        await using var server = await RecordingServer.StartAsync((HttpStatusCode)status);
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));

        var result = await client.SendAsync(new TestEvent { HasWarning = true });

        Assert.Equal(SendOutcome.Rejected, result.Outcome);
        Assert.Equal(status, (int?)result.StatusCode);
        Assert.Equal(isRetryable, result.IsRetryable);
        Assert.Contains(advice, result.Reason, StringComparison.Ordinal);
        Assert.Contains($"answered {status}:", result.Reason, StringComparison.Ordinal);
        Assert.Equal([TestEvent.Unattributed], result.Warnings);
        var exception = Assert.Throws<KameleoonException>(() => result.EnsureDelivered());
        Assert.Same(result, exception.Result);
        Assert.Equal(result.ToString(), exception.Message);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Redirects_are_not_followed_even_if_they_never_end(int status)
    {
        await using var server = await RecordingServer.StartAsync(context =>
        {
            context.Response.Headers.Location = context.Request.Path + "?again=secret-path";
            return RecordingServer.AnswerAsync(context, (HttpStatusCode)status);
        });
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));

        var result = await client.SendAsync(new TestEvent());

        Assert.Single(server.Requests);
        Assert.Equal(SendOutcome.Rejected, result.Outcome);
        Assert.False(result.IsRetryable);
        Assert.Contains("host '127.0.0.1'", result.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-path", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_names_the_other_host_and_nothing_else_of_its_address()
    {
        await using var server = await RecordingServer.StartAsync(context =>
        {
            context.Response.Headers.Location = "https://user:pw@login.example.com:8443/path?query";
            return RecordingServer.AnswerAsync(context, HttpStatusCode.Redirect);
        });
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));

        var result = await client.SendAsync(new TestEvent());

        Assert.Contains("'login.example.com'", result.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("pw", result.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("0", 0)]
    [InlineData("Fri, 17 May 2024 09:31:30 GMT", 90)]
    [InlineData("Fri, 17 May 2024 09:00:00 GMT", 0)]
    [InlineData("soon", null)]
    [InlineData("-5", null)]
    [InlineData("99999999999999999999", null)]
    public async Task Retry_after_is_understood_in_both_forms(string header, int? seconds)
    {
        await using var server = await RecordingServer.StartAsync(context =>
        {
            context.Response.Headers.RetryAfter = header;
            return RecordingServer.AnswerAsync(context, HttpStatusCode.TooManyRequests);
        });
        var options = new KameleoonClientOptions { BaseAddress = server.Address, TimeProvider = new FakeTimeProvider(Now) };
        using var client = new KameleoonClient(TestSettings.Valid, options);

        var result = await client.SendAsync(new TestEvent());

        Assert.True(result.IsRetryable);
        Assert.Equal(seconds is null ? null : TimeSpan.FromSeconds(seconds.Value), result.RetryAfter);
        Assert.Equal(seconds is not null, result.Reason.Contains("asks to wait", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_reason_quotes_the_answer_on_one_line()
    {
        await using var server = await RecordingServer.StartAsync(HttpStatusCode.BadRequest, "line 1\r\nline\u00022 \u202Eübel ✓\0");
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));

        var result = await client.SendAsync(new TestEvent());

        Assert.EndsWith("It says: line 1  line 2  übel ✓", result.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(5000)]
    public async Task The_reason_quotes_at_most_1_kib(int length)
    {
        await using var server = await RecordingServer.StartAsync(HttpStatusCode.BadRequest, new string('x', length - 2) + "😀");
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));

        var result = await client.SendAsync(new TestEvent());

        var quoted = result.Reason[(result.Reason.IndexOf("It says: ", StringComparison.Ordinal) + 9)..];
        Assert.Equal(Math.Min(length, 1024), quoted.Length);
        Assert.DoesNotContain('\uFFFD', quoted);
    }

    [Fact]
    public async Task Error_answers_with_bodies_keep_the_connection()
    {
        await using var server = await RecordingServer.StartAsync(HttpStatusCode.ServiceUnavailable, new string('x', 3000));
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));

        for (var i = 0; i < 10; i++)
        {
            Assert.True((await client.SendAsync(new TestEvent())).IsRetryable);
        }

        Assert.Equal(10, server.Requests.Count);
        Assert.Equal(1, server.Connections);
    }

    [Theory]
    [InlineData("é")]
    [InlineData("/+=&")]
    [InlineData("<\"'>")]
    public async Task An_answer_that_echoes_the_credentials_is_redacted_in_every_usual_encoding(string part)
    {
        var secret = $"top{part}secret";
        var settings = new KameleoonSettings
        {
            ApiKey = TestSettings.Encode(System.Text.Json.JsonSerializer.Serialize(new { id = 4711_0815, nested = new[] { secret } })),
            Sitecode = TestSettings.Sitecode,
        };
        string[] echoes =
        [
            secret, Uri.EscapeDataString(secret), WebUtility.UrlEncode(secret), WebUtility.HtmlEncode(secret),
            System.Text.Json.JsonSerializer.Serialize(secret), settings.ApiKey, settings.ApiKey.ToUpperInvariant(), "47110815",
        ];
        await using var server = await RecordingServer.StartAsync(HttpStatusCode.Unauthorized, string.Join(" | ", echoes));
        using var client = new KameleoonClient(settings, TestSettings.At(server.Address));

        var result = await client.SendAsync(new TestEvent());

        Assert.EndsWith("It says: *** | *** | *** | *** | \"***\" | *** | *** | ***", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_at_the_edge_of_what_is_read_does_not_show_in_part()
    {
        // All secrets before the edge shrink, so that the cut one moves into the part that is shown.
        var echo = string.Concat(Enumerable.Repeat(TestSettings.ApiKey, 4096 / TestSettings.ApiKey.Length + 1));
        await using var server = await RecordingServer.StartAsync(HttpStatusCode.Unauthorized, echo);
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));

        var result = await client.SendAsync(new TestEvent());

        Assert.Matches(@"It says: \**$", result.Reason);
    }

    [Fact]
    public async Task An_api_key_echoed_as_latin_1_bytes_is_redacted()
    {
        var settings = new KameleoonSettings { ApiKey = "clé-secrète", Sitecode = TestSettings.Sitecode };
        await using var server = ScriptedServer.Answering("HTTP/1.1 401 x\r\nContent-Length: 11\r\n\r\nclé-secrète");
        using var client = new KameleoonClient(settings, TestSettings.At(server.Address));

        Assert.EndsWith("It says: ***", (await client.SendAsync(new TestEvent())).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compressed_error_page_is_not_quoted()
    {
        await using var server = await RecordingServer.StartAsync(context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            return RecordingServer.AnswerAsync(context, HttpStatusCode.BadGateway, "binary");
        });
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));

        Assert.DoesNotContain("It says", (await client.SendAsync(new TestEvent())).Reason, StringComparison.Ordinal);
    }
}
