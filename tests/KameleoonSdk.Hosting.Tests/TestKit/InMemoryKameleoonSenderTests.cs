using System.Net;
using KameleoonSdk.Destinations;
using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;

namespace KameleoonSdk.Hosting.Tests.TestKit;

/// <summary>The sender that users' tests work with.</summary>
public class InMemoryKameleoonSenderTests
{
    private readonly InMemoryKameleoonSender _sender = new();

    private static ReadOnlySpan<byte> Page => """{"type":"page","timestamp":"2024-01-01T00:00:00Z"}"""u8;

    [Fact]
    public async Task It_records_typed_and_raw_events_as_they_were()
    {
        var order = Events.Order();
        await _sender.SendAsync(order);
        await _sender.EnqueueAsync(ReadyEvent.Parse("""{"a":1}"""));
        order.Properties["later"] = true;

        Assert.Same(order, _sender.Single<LogEvent>());
        _sender.AssertCount(2);
        Assert.DoesNotContain("later", _sender.Sent[0].Json, StringComparison.Ordinal);
        Assert.Equal((false, true), (_sender.Sent[0].WasQueued, _sender.Sent[1].WasQueued));
        Assert.Equal(1, _sender.Sent[1].Members["a"]?.GetDecimal());
        Assert.Equal(1, (await _sender.FlushAsync(TimeSpan.Zero)).Delivered);
        Assert.Equal(0, (await _sender.FlushAsync(TimeSpan.Zero)).Delivered);
        Assert.Equal((1, 1), (_sender.GetSnapshot().Totals.Accepted, _sender.GetSnapshot().Totals.SentDirectly));
    }

    [Fact]
    public async Task A_destination_can_send_by_it()
    {
        using var destination = new KameleoonDestination(new DestinationOptions { Name = "shop" }.WithPresets(), _sender.NextSend(SendResult.Unreachable("down")));

        Assert.Equal(0, (await destination.ProcessAsync(Page)).DeliveredCount);
        Assert.True((await destination.ProcessAsync(Page)).IsSuccess);
        Assert.Equal("page", Assert.Single(_sender.Sent).Members["type"]?.GetString());
    }

    [Fact]
    public async Task Events_of_other_destinations_are_refused_as_the_real_one_refuses_them()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _sender.SendAsync(new ForeignEvent()));
        await Assert.ThrowsAsync<ArgumentException>(async () => await _sender.EnqueueAsync(new ForeignEvent()));
        _sender.AssertCount(0);
    }

    [Fact]
    public async Task Raw_events_are_asserted_by_their_mapping_and_body()
    {
        await _sender.EnqueueAsync(Page.ToArray());

        _sender.AssertSent(sent => sent.Mapping == "Page Calls" && sent.Members["type"]?.GetString() == "page");
        _sender.AssertNotSent(sent => sent.Mapping == "Track Calls");
        Assert.Contains("Page Calls {", Assert.Throws<KameleoonAssertionException>(() => _sender.AssertSent(sent => !sent.WasQueued)).Message, StringComparison.Ordinal);
        Assert.Throws<KameleoonAssertionException>(() => _sender.AssertNotSent(sent => sent.WasQueued));
    }

    [Fact]
    public async Task It_validates_as_the_real_one_does()
    {
        var order = Events.Order();
        order.Properties["n"] = double.NaN;

        Assert.Equal(SendOutcome.Invalid, (await _sender.SendAsync(order)).Outcome);
        Assert.Equal(EnqueueStatus.Invalid, (await _sender.EnqueueAsync(order)).Status);
        _sender.AssertCount(0);
    }

    [Fact]
    public async Task It_fails_as_the_test_says_and_then_works_again()
    {
        _sender.NextSend(SendResult.Rejected(HttpStatusCode.ServiceUnavailable, "down"), SendResult.Unreachable("away"))
            .NextEnqueue(EnqueueResult.Refused(DeliveryReasons.QueueFull, "full"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await _sender.SendAsync(Events.Order())).StatusCode);
        Assert.Equal(SendOutcome.Unreachable, (await _sender.SendAsync(Events.Order())).Outcome);
        Assert.True((await _sender.SendAsync(Events.Order())).IsDelivered);
        Assert.Equal("full", (await _sender.EnqueueAsync(Events.Order())).Message);
        Assert.True((await _sender.EnqueueAsync(Events.Order())).IsAccepted);
        _sender.AssertCount(2);
        _sender.Clear();
        _sender.AssertCount(0);
    }

    [Fact]
    public async Task Assertions_say_what_was_sent_instead()
    {
        await _sender.SendAsync(Events.Order("m-1", name: "A"));
        await _sender.SendAsync(Events.Order("m-2", name: "B"));

        _sender.AssertSent<LogEvent>(order => order.Event == "A");
        _sender.AssertNotSent<LogEvent>(order => order.Event == "C");
        Assert.Equal("m-2", _sender.Single<LogEvent>(order => order.Event == "B").MessageId);
        string[] messages =
        [
            Assert.Throws<KameleoonAssertionException>(() => _sender.AssertSent<LogEvent>(order => order.Event == "C")).Message,
            Assert.Throws<KameleoonAssertionException>(() => _sender.AssertNotSent<LogEvent>(order => order.Event == "A")).Message,
            Assert.Throws<KameleoonAssertionException>(() => _sender.Single<LogEvent>()).Message,
            Assert.Throws<KameleoonAssertionException>(() => _sender.AssertCount(1)).Message,
        ];
        Assert.All(messages, message => Assert.Contains("m-2", message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_cancelled_call_is_a_cancelled_task_as_with_the_real_one()
    {
        var cancelled = new CancellationToken(canceled: true);
        Task[] calls =
        [
            _sender.SendAsync(Events.Order(), cancelled),
            _sender.SendAsync(ReadyEvent.Parse("{}"), cancelled),
            _sender.SendAsync(Page.ToArray(), cancelled),
            _sender.EnqueueAsync(Events.Order(), cancelled).AsTask(),
            _sender.EnqueueAsync(ReadyEvent.Parse("{}"), cancelled).AsTask(),
            _sender.EnqueueAsync(Page.ToArray(), cancelled).AsTask(),
        ];

        await Task.WhenAll(calls).ContinueWith(static _ => { }, TaskScheduler.Default);

        Assert.All(calls, call => Assert.True(call.IsCanceled));
        _sender.AssertCount(0);
    }

    [Fact]
    public async Task The_connection_test_says_what_the_test_says()
    {
        Assert.True((await _sender.TestConnectionAsync()).IsSuccess);
        _sender.ConnectionTest = ConnectionTestResult.Failure("no");
        Assert.Equal("no", (await _sender.TestConnectionAsync()).Reason);
    }

    private sealed class ForeignEvent : IActionEvent
    {
        public ActionDescriptor Descriptor { get; } = new() { Destination = "acme", Name = "ping", Title = "Ping", Fields = [] };

        public ValidationResult Validate() => default;

        public int GetMaxByteCount() => 2;

        public int WriteTo(Span<byte> destination) => throw new InvalidOperationException("It is not to be sent.");

        public void WriteTo(System.Buffers.IBufferWriter<byte> writer) => throw new InvalidOperationException("It is not to be sent.");
    }
}
