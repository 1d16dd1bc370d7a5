using System.Net;
using System.Text;

namespace KameleoonSdk.Tests.Client;

/// <summary>Sending by an <see cref="HttpClient"/> of the user.</summary>
public class GivenHttpClientTests
{
    [Fact]
    public async Task It_sends_and_stays_open()
    {
        await using var server = await RecordingServer.StartAsync(HttpStatusCode.OK);
        using var httpClient = new HttpClient();
        using (var client = new KameleoonClient(TestSettings.Valid, httpClient, TestSettings.At(server.Address)))
        {
            Assert.True((await client.SendAsync(new TestEvent())).IsDelivered);
        }

        Assert.Equal("/segmentio", server.Request.Target);
        Assert.Equal("Basic " + TestSettings.ApiKey, server.Request.Headers["authorization"]);
        Assert.Equal(HttpStatusCode.OK, (await httpClient.GetAsync(server.Address)).StatusCode);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    public async Task If_it_follows_a_redirect_the_event_counts_as_rejected(int status)
    {
        await using var target = await RecordingServer.StartAsync();
        await using var server = await RecordingServer.StartAsync(context =>
        {
            context.Response.Headers.Location = target.Address.ToString();
            return RecordingServer.AnswerAsync(context, (HttpStatusCode)status);
        });
        using var httpClient = new HttpClient();
        using var client = new KameleoonClient(TestSettings.Valid, httpClient, TestSettings.At(server.Address));

        var result = await client.SendAsync(new TestEvent());

        Assert.Equal(SendOutcome.Rejected, result.Outcome);
        Assert.False(result.IsRetryable);
        Assert.Contains("AllowAutoRedirect = false", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task If_a_redirect_to_the_same_url_turned_the_post_into_a_get_the_event_counts_as_rejected()
    {
        await using var server = await RecordingServer.StartAsync(context =>
        {
            context.Response.Headers.Location = "/segmentio";
            return RecordingServer.AnswerAsync(context, context.Request.Method == "POST" ? HttpStatusCode.Found : HttpStatusCode.OK);
        });
        using var httpClient = new HttpClient();
        using var client = new KameleoonClient(TestSettings.Valid, httpClient, TestSettings.At(server.Address));

        Assert.Equal(SendOutcome.Rejected, (await client.SendAsync(new TestEvent())).Outcome);
    }

    [Fact]
    public async Task A_stub_handler_needs_no_network_and_may_send_the_body_more_than_once()
    {
        using var httpClient = new HttpClient(new StubHandler(async (request, cancellation) =>
        {
            using var copy = new MemoryStream();
            await request.Content!.CopyToAsync(copy, cancellation);
            Assert.Equal(TestEvent.DefaultBody, Encoding.UTF8.GetString(copy.ToArray()));
            Assert.Equal(TestEvent.DefaultBody, await request.Content.ReadAsStringAsync(cancellation));
            Assert.Equal("POST https://integrations.kameleoon.com/segmentio", request.ToString());
            return new HttpResponseMessage(HttpStatusCode.Accepted);
        }));
        using var client = new KameleoonClient(TestSettings.Valid, httpClient);

        var result = await client.SendAsync(new TestEvent());

        Assert.Equal("Delivered (202)", result.ToString());
    }

    [Fact]
    public async Task A_handler_that_throws_what_it_likes_is_unreachable_without_its_message()
    {
        using var httpClient = new HttpClient(new StubHandler((request, _) =>
            throw new FormatException($"{request.Headers.Authorization}")));
        using var client = new KameleoonClient(TestSettings.Valid, httpClient);

        var result = await client.SendAsync(new TestEvent());

        Assert.Equal(SendOutcome.Unreachable, result.Outcome);
        Assert.Contains("FormatException", result.Reason, StringComparison.Ordinal);
        TestSettings.AssertNoSecret(result.ToString());
    }

    [Fact]
    public async Task Its_own_timeout_is_unreachable()
    {
        await using var server = ScriptedServer.Silent();
        using var httpClient = new HttpClient { Timeout = TimeSpan.FromMilliseconds(1) };
        using var client = new KameleoonClient(TestSettings.Valid, httpClient, TestSettings.At(server.Address));

        var result = await client.SendAsync(new TestEvent());

        Assert.Equal(SendOutcome.Unreachable, result.Outcome);
        Assert.Contains("HttpClient gave up", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_that_still_reads_after_it_gave_up_sees_no_other_event()
    {
        HttpContent? abandoned = null;
        using var httpClient = new HttpClient(new StubHandler((request, _) =>
        {
            abandoned ??= request.Content;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK));
        }));
        using var client = new KameleoonClient(TestSettings.Valid, httpClient);

        await client.SendAsync(new TestEvent());

        await Assert.ThrowsAnyAsync<ObjectDisposedException>(() => abandoned!.CopyToAsync(Stream.Null));
    }

    [Fact]
    public async Task Disposed_by_its_owner_it_is_reported_as_such()
    {
        var httpClient = new HttpClient();
        using var client = new KameleoonClient(TestSettings.Valid, httpClient);
        httpClient.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.SendAsync(new TestEvent()));
    }

    [Fact]
    public void Settings_beyond_ascii_are_a_warning_because_the_handler_must_agree()
    {
        using var httpClient = new HttpClient();
        using var client = new KameleoonClient(TestSettings.Valid with { Sitecode = "abcdéfghij" }, httpClient);

        Assert.Contains("Latin-1", Assert.Single(client.Warnings).Message, StringComparison.Ordinal);
    }

    private sealed class StubHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            send(request, cancellationToken);
    }
}
