using System.Net;
using System.Text;

namespace KameleoonSdk.Tests.Client;

/// <summary>Ready bodies, and clients that send by a handler of the user.</summary>
public class SendJsonTests
{
    [Fact]
    public async Task A_ready_body_is_sent_byte_for_byte()
    {
        await using var server = await RecordingServer.StartAsync();
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));
        var body = """{ "any" : "thing" }"""u8.ToArray();

        var sending = client.SendJsonAsync(body);
        body.AsSpan().Clear();
        var result = await sending;

        Assert.True(result.IsDelivered);
        Assert.Equal("""{ "any" : "thing" }""", Encoding.UTF8.GetString(server.Request.Body));
        Assert.Equal("application/json", server.Request.Headers["content-type"]);
        Assert.Equal("Basic " + TestSettings.ApiKey, server.Request.Headers["authorization"]);
    }

    [Fact]
    public async Task Requests_that_follow_each_other_share_nothing_but_the_headers()
    {
        await using var server = await RecordingServer.StartAsync(context => RecordingServer.AnswerAsync(
            context, context.Request.ContentLength == 4 ? HttpStatusCode.BadRequest : HttpStatusCode.OK, "no"));
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));
        string[] bodies = ["{}", $"{{\"a\":\"{new string('x', 100_000)}\"}}", "{}  ", "{ }", $"{{\"b\":\"{new string('y', 500)}\"}}", "{}"];

        foreach (var body in bodies)
        {
            Assert.Equal(body != "{}  ", (await client.SendJsonAsync(Encoding.UTF8.GetBytes(body))).IsDelivered);
        }

        Assert.Equal(bodies, server.Requests.Select(request => Encoding.UTF8.GetString(request.Body)));
        Assert.All(server.Requests, request => Assert.Equal(6, request.Headers.Count));
    }

    [Fact]
    public async Task Misuse_is_told_at_once()
    {
        using var client = new KameleoonClient(TestSettings.Valid);

        await Assert.ThrowsAsync<ArgumentException>(async () => await client.SendJsonAsync(default));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await client.SendJsonAsync("{}"u8.ToArray(), new(canceled: true)));
        client.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await client.SendJsonAsync("{}"u8.ToArray()));
    }

    [Fact]
    public async Task A_given_handler_gets_a_new_request_for_each_event_and_stays_open()
    {
        await using var server = await RecordingServer.StartAsync();
        using var handler = new AddingHandler(KameleoonClient.CreateHandler());
        var client = new KameleoonClient(TestSettings.Valid, handler, TestSettings.At(server.Address));

        await client.SendJsonAsync("{}"u8.ToArray());
        await client.SendAsync(new TestEvent());
        client.Dispose();

        Assert.All(server.Requests, request => Assert.Equal("once", request.Headers["x-added"]));
        Assert.Equal(2, handler.Seen.Distinct().Count());
        using var other = new KameleoonClient(TestSettings.Valid, handler, TestSettings.At(server.Address));
        Assert.True((await other.SendJsonAsync("{}"u8.ToArray())).IsDelivered);
    }

    [Fact]
    public void A_made_handler_is_as_the_rules_ask_for()
    {
        using var handler = KameleoonClient.CreateHandler(new() { Timeout = TimeSpan.FromSeconds(3) });

        Assert.False(handler.AllowAutoRedirect);
        Assert.False(handler.UseCookies);
        Assert.True(handler.EnableMultipleHttp2Connections);
        Assert.Equal(TimeSpan.FromSeconds(3), handler.ConnectTimeout);
        Assert.Throws<ArgumentNullException>(() => new KameleoonClient(TestSettings.Valid, (HttpMessageHandler)null!));
        Assert.ThrowsAny<ArgumentException>(() => KameleoonClient.CreateHandler(new() { Timeout = TimeSpan.Zero }));
    }

    [Fact]
    public async Task A_handler_that_returns_no_answer_is_a_result_and_no_exception()
    {
        using var handler = new EmptyHandler();
        using var client = new KameleoonClient(TestSettings.Valid, handler);

        var result = await client.SendJsonAsync("{}"u8.ToArray());

        Assert.Equal((SendOutcome.Unreachable, true), (result.Outcome, result.IsRetryable));
        Assert.Contains("handler", result.Reason, StringComparison.Ordinal);
    }

    private sealed class EmptyHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult<HttpResponseMessage>(null!);
    }

    private sealed class AddingHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        public List<HttpRequestMessage> Seen { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Seen.Add(request);
            request.Headers.Add("x-added", "once");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
