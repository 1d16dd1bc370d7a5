using System.Net;
using System.Text;

namespace KameleoonSdk.Tests.Client;

/// <summary>What goes over the wire when all is well.</summary>
public class SendAsyncTests
{
    [Fact]
    public async Task An_event_is_one_post_with_exactly_these_headers_and_bytes()
    {
        await using var server = await RecordingServer.StartAsync();
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));

        var result = await client.SendAsync(new TestEvent());

        Assert.Equal("POST", server.Request.Method);
        Assert.Equal("/segmentio", server.Request.Target);
        Assert.Equal(TestEvent.DefaultBody, Encoding.UTF8.GetString(server.Request.Body));
        var headers = server.Request.Headers;
        Assert.Equal("Basic " + TestSettings.ApiKey, headers["authorization"]);
        Assert.Equal("abcdefghij", headers["x-segment-settings"]);
        Assert.Equal("application/json", headers["content-type"]);
        Assert.Equal($"{server.Request.Body.Length}", headers["content-length"]);
        Assert.Matches(@"^KameleoonSdk/\d+\.\d+\.\d+\S* \(\.NET \d+\.\S+\)$", headers["user-agent"]);
        Assert.Equal(server.Address.Authority, headers["host"]);
        Assert.Equal(6, headers.Count);
        Assert.Equal(SendOutcome.Delivered, result.Outcome);
        Assert.True(result.IsDelivered);
        Assert.False(result.IsRetryable);
        Assert.Equal(HttpStatusCode.OK, result.StatusCode);
        Assert.Same(result, result.EnsureDelivered());
        Assert.Equal("Delivered (200)", result.ToString());
    }

    [Fact]
    public void Without_a_base_address_events_go_to_kameleoon()
    {
        using var client = new KameleoonClient(TestSettings.Valid);

        Assert.Equal("KameleoonClient (https://integrations.kameleoon.com/segmentio)", client.ToString());
    }

    [Theory]
    [InlineData("/gateway/kameleoon")]
    [InlineData("/gateway/kameleoon/")]
    public async Task The_path_of_the_base_address_is_put_in_front(string prefix)
    {
        await using var server = await RecordingServer.StartAsync();
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(new Uri(server.Address, prefix)));

        (await client.SendAsync(new TestEvent())).EnsureDelivered();

        Assert.Equal("/gateway/kameleoon/segmentio", server.Request.Target);
    }

    [Fact]
    public async Task The_application_can_name_itself()
    {
        await using var server = await RecordingServer.StartAsync();
        var options = new KameleoonClientOptions { BaseAddress = server.Address, UserAgentSuffix = "MyShop/2.1" };
        using var client = new KameleoonClient(TestSettings.Valid, options);

        await client.SendAsync(new TestEvent());

        Assert.EndsWith(") MyShop/2.1", server.Request.Headers["user-agent"]);
    }

    [Fact]
    public async Task Settings_beyond_ascii_travel_as_latin_1()
    {
        await using var server = await RecordingServer.StartAsync();
        var settings = new KameleoonSettings { ApiKey = "clé-ÿ\u0080", Sitecode = "détour\tµ°" };
        using var client = new KameleoonClient(settings, TestSettings.At(server.Address));

        (await client.SendAsync(new TestEvent())).EnsureDelivered();

        Assert.Equal("Basic clé-ÿ\u0080", server.Request.Headers["authorization"]);
        Assert.Equal("détour\tµ°", server.Request.Headers["x-segment-settings"]);
    }

    [Theory]
    [InlineData(201)]
    [InlineData(202)]
    [InlineData(204)]
    [InlineData(299)]
    public async Task Every_2xx_means_delivered(int status)
    {
        await using var server = await RecordingServer.StartAsync((HttpStatusCode)status);
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));

        var result = await client.SendAsync(new TestEvent { HasWarning = true });

        Assert.True(result.IsDelivered);
        Assert.Equal(status, (int?)result.StatusCode);
        Assert.Equal([TestEvent.Unattributed], result.Warnings);
    }

    [Fact]
    public async Task Sequential_events_share_one_connection()
    {
        await using var server = await RecordingServer.StartAsync(HttpStatusCode.OK, """{"status":"ok"}""");
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));

        for (var i = 0; i < 20; i++)
        {
            (await client.SendAsync(new TestEvent())).EnsureDelivered();
        }

        Assert.Equal(20, server.Requests.Count);
        Assert.Equal(1, server.Connections);
    }

    [Fact]
    public async Task Events_sent_at_once_arrive_each_with_its_own_body()
    {
        await using var server = await RecordingServer.StartAsync();
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));
        var bodies = Enumerable.Range(0, 64 * 10).Select(i => $$"""{"messageId":"{{i}}","fill":"{{new string('x', i * 10)}}"}""").ToArray();

        await Parallel.ForEachAsync(bodies, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (body, cancellation) =>
            (await client.SendAsync(new TestEvent(body), cancellation)).EnsureDelivered());

        Assert.Equal(bodies.Order(), server.Requests.Select(request => Encoding.UTF8.GetString(request.Body)).Order());
    }
}
