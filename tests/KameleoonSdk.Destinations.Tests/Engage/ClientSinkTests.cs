using System.Net;
using KameleoonSdk.Destinations.Engage;
using KameleoonSdk.Destinations.Tests.Engage.Support;

namespace KameleoonSdk.Destinations.Tests.Engage;

public class ClientSinkTests
{
    [Fact]
    public async Task Only_what_kameleoon_accepted_counts_as_handed_over()
    {
        var client = new ScriptedClient { Result = SendResult.Rejected(HttpStatusCode.ServiceUnavailable, "Kameleoon is down.") };
        var sync = new AudienceSync(new Audience("VIP"), client.AsEventSink());

        var exception = await Assert.ThrowsAsync<SyncFailedException>(() => sync.RunAsync(Members.Of("a")));
        Assert.Same(client.Result, Assert.IsType<KameleoonException>(exception.InnerException).Result);

        client.Result = SendResult.Delivered();
        Assert.Equal(1, (await sync.RunAsync(Members.Of("a"))).Entered);
        Assert.Equal(1, (await sync.RunAsync(Members.Of("a"))).Unchanged);
        Assert.Equal(2, client.SentCount);
    }

    private sealed class ScriptedClient : IKameleoonClient
    {
        public required SendResult Result { get; set; }

        public int SentCount { get; private set; }

        public Task<SendResult> SendAsync(IActionEvent @event, CancellationToken cancellationToken = default)
        {
            SentCount++;
            return Task.FromResult(Result);
        }

        public Task<SendResult> SendAsync(ReadyEvent @event, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("Syncs send typed events.");

        public Task<ConnectionTestResult> TestConnectionAsync(CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("No sync tests the connection.");
    }
}
