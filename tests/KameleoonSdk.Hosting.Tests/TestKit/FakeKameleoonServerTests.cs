using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;

namespace KameleoonSdk.Hosting.Tests.TestKit;

/// <summary>The server that users' tests send to.</summary>
public class FakeKameleoonServerTests
{
    [Fact]
    public async Task It_takes_bodies_that_a_handler_of_the_application_has_made_anew()
    {
        await using var server = new FakeKameleoonServer();
        using var handler = new ChunkingHandler { InnerHandler = KameleoonClient.CreateHandler() };
        using var client = new KameleoonClient(
            new KameleoonSettings { ApiKey = Secrets.ApiKey, Sitecode = Secrets.Sitecode }, handler, new KameleoonClientOptions { BaseAddress = server.Address });
        string[] bodies = ["{}", $"{{\"a\":\"{new string('x', 100_000)}\"}}", """{"b":1}"""];

        foreach (var body in bodies)
        {
            Assert.True((await client.SendAsync(ReadyEvent.Parse(body))).IsDelivered);
        }

        Assert.Equal(bodies, server.Requests.Select(request => request.Text));
        Assert.Equal(1, server.ConnectionCount);
    }

    [Fact]
    public async Task It_can_be_started_stopped_and_disposed_in_any_order()
    {
        var server = new FakeKameleoonServer();
        var address = server.Address;
        server.Start();
        await server.StopAsync();
        await server.StopAsync();
        server.Start();
        using var client = new HttpClient();
        using var answer = await client.GetAsync(server.Address);

        Assert.Equal(address, server.Address);
        Assert.Equal(1, server.RequestCount);
        await server.DisposeAsync();
        await server.DisposeAsync();
        await server.StopAsync();
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(address));
    }

    [Fact]
    public async Task It_begins_anew_for_the_next_test_when_it_is_cleared()
    {
        await using var server = new FakeKameleoonServer();
        using var client = new HttpClient();
        (await client.GetAsync(server.Address)).Dispose();
        server.Script(FakeAnswer.Status(System.Net.HttpStatusCode.BadRequest));

        server.Clear();

        Assert.Equal((0, 0), (server.RequestCount, server.Requests.Count));
        var received = server.WhenReceivedAsync(1);
        Assert.False(received.IsCompleted);
        using var answer = await client.GetAsync(new Uri(server.Address, "/next"));
        await received;
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal((1, 1), (server.RequestCount, server.Requests.Count));
    }

    [Theory]
    [InlineData("nonsense\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nnonsense\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n")]
    [InlineData("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n")]
    public async Task What_is_no_request_ends_the_connection_and_not_the_test(string text)
    {
        await using var server = new FakeKameleoonServer();
        using var client = new System.Net.Sockets.TcpClient();
        await client.ConnectAsync(server.Address.Host, server.Address.Port);
        await client.GetStream().WriteAsync(System.Text.Encoding.ASCII.GetBytes(text));

        Assert.Equal(0, await client.GetStream().ReadAsync(new byte[1]));
        Assert.Equal(0, server.RequestCount);
    }

    private sealed class ChunkingHandler : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
            request.Content = new StreamContent(new UnseekableStream(body));
            return await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class UnseekableStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
