using System.Net;
using System.Text;
using KameleoonSdk.Destinations;
using KameleoonSdk.Destinations.Filters;
using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;

namespace KameleoonSdk.Hosting.Tests.RawEvents;

/// <summary>Raw events through a destination, over the whole pipeline.</summary>
public class RawEventTests
{
    private const string Sent =
        """{"event":"Order Completed","type":"track","properties":{"revenue":49.90,"kameleoonVisitorCode":"v-1"},"timestamp":"2024-05-17T09:30:00.000Z","messageId":"m-1"}""";

    private static readonly DestinationMapping Large = new()
    {
        Name = "Large orders",
        Action = "logEvent",
        Trigger = """type = "track" and properties.revenue > 40""",
        Mapping = """{"type":"track","event":"Large Order","messageId":{"@path":"$.messageId"},"timestamp":{"@path":"$.timestamp"}}""",
        IsEnabled = true,
    };

    private static readonly DestinationOptions Presets = new DestinationOptions { Name = "shop" }.WithPresets();

    [Fact]
    public async Task Without_further_ado_the_presets_map_it_and_the_queue_delivers_it()
    {
        await using var delivery = new Delivery();
        delivery.Server.Script(FakeAnswer.Status(HttpStatusCode.ServiceUnavailable));

        var result = await delivery.Sender.EnqueueAsync(Track());
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 1);

        Assert.True(result.IsSuccess);
        Assert.Null(result.Reason);
        Assert.Equal([Sent, Sent], delivery.Server.Requests.Select(request => request.Text));
        Assert.Equal([null, .. Enumerable.Repeat(DeliveryReasons.TriggerNotMatched, 3)], result.Mappings.Select(mapping => mapping.Reason));
        delivery.AssertAddsUp();
    }

    [Fact]
    public async Task A_destination_sends_by_a_sender_whose_limits_and_counts_then_count()
    {
        await using var delivery = new Delivery();
        using var destination = new KameleoonDestination(Presets, delivery.Sender);

        Assert.True((await destination.ProcessAsync(Track())).IsSuccess);

        Assert.Equal(Sent, Assert.Single(delivery.Server.Requests).Text);
        Assert.Equal(1, delivery.Totals.SentDirectly);
    }

    [Fact]
    public async Task Each_mapping_that_matches_makes_an_event_of_its_own_and_is_counted_apart()
    {
        using var destination = new KameleoonDestination(Presets with { Mappings = [.. Presets.Mappings, Large] }, client: null);
        await using var delivery = new Delivery(destination: destination);
        delivery.Server.Script(FakeAnswer.Ok, FakeAnswer.Status(HttpStatusCode.BadRequest));

        var result = await delivery.Sender.EnqueueAsync(Track());
        await delivery.UntilEmptyAsync();

        Assert.Equal(2, result.AcceptedCount);
        var snapshot = delivery.Sender.GetSnapshot();
        Assert.Equal(1, snapshot.PerMapping["Track Calls"].Delivered + snapshot.PerMapping["Large orders"].Delivered);
        Assert.Equal(1, snapshot.PerMapping["Track Calls"].GivenUp + snapshot.PerMapping["Large orders"].GivenUp);
        Assert.Equal((1, 1, 0), (snapshot.Mappings["Large orders"].Matched, snapshot.Mappings["Large orders"].Ready, snapshot.Mappings["Large orders"].NotMatched));
        Assert.Equal((0, 1), (snapshot.Mappings["Page Calls"].Matched, snapshot.Mappings["Page Calls"].NotMatched));
        Assert.Equal(1, snapshot.RawEvents.Evaluated);
        var failed = Assert.Single(delivery.Failed);
        Assert.Equal("logEvent", failed.Event.Action);
        Assert.Equal(failed.Event.Mapping, Assert.Single(snapshot.LastFailures).Mapping);
        delivery.AssertAddsUp();
    }

    [Theory]
    [InlineData("""{"type":"track","event":"a"}""", EventStatus.Evaluated, null, DeliveryReasons.PayloadValidationFailed)]
    [InlineData("""{"type":"screen"}""", EventStatus.Evaluated, null, DeliveryReasons.TriggerNotMatched)]
    [InlineData("[]", EventStatus.Unreadable, DeliveryReasons.UnreadableEvent, null)]
    [InlineData("""{"type":"track""", EventStatus.Unreadable, DeliveryReasons.UnreadableEvent, null)]
    [InlineData("", EventStatus.Unreadable, DeliveryReasons.UnreadableEvent, null)]
    public async Task What_cannot_be_sent_is_a_result_with_the_reason(string rawEvent, EventStatus status, string? reason, string? ofTheFirst)
    {
        await using var delivery = new Delivery();

        var queued = await delivery.Sender.EnqueueAsync(Encoding.UTF8.GetBytes(rawEvent));
        var sent = await delivery.Sender.SendAsync(Encoding.UTF8.GetBytes(rawEvent));

        Assert.Equal((status, reason, ofTheFirst), (queued.Evaluation.Status, queued.Reason, queued.Mappings.Count == 0 ? null : queued.Mappings[0].Reason));
        Assert.Equal((status, queued.IsSuccess), (sent.Evaluation.Status, sent.IsSuccess));
        Assert.Equal(ofTheFirst == DeliveryReasons.TriggerNotMatched, queued.IsSuccess);
        Assert.Equal(0, delivery.Server.RequestCount);
        Assert.Equal((0, queued.IsSuccess ? 0 : 2), (delivery.Totals.Accepted, delivery.Totals.NotAccepted));
        Assert.Equal(queued.IsSuccess ? 0 : 2, delivery.Sender.GetSnapshot().Discarded.GetValueOrDefault(reason ?? ofTheFirst!));
    }

    [Fact]
    public async Task Filters_and_switches_are_counted_with_their_reasons()
    {
        using var filtered = new KameleoonDestination(Presets with { Filters = [new DropFilter { Name = "All" }] }, client: null);
        using var disabled = new KameleoonDestination(Presets with { IsEnabled = false }, client: null);
        await using var one = new Delivery(destination: filtered);
        await using var two = new Delivery(destination: disabled);

        Assert.Equal(DeliveryReasons.DestinationFilter, (await one.Sender.EnqueueAsync(Track())).Reason);
        Assert.Equal(DeliveryReasons.DestinationDisabled, (await two.Sender.EnqueueAsync(Track())).Reason);

        Assert.Equal((1, 1), (one.Sender.GetSnapshot().RawEvents.Dropped, one.Totals.NotAccepted));
        Assert.Equal((1, 1), (two.Sender.GetSnapshot().RawEvents.Disabled, two.Totals.NotAccepted));
    }

    [Fact]
    public async Task A_mapping_that_cannot_be_applied_fails_alone()
    {
        var broken = Large with { Name = "Broken", Mapping = """{"type":{"@path":{"@path":"$.properties.revenue"}}}""" };
        using var destination = new KameleoonDestination(Presets with { Mappings = [broken, .. Presets.Mappings] }, client: null);
        await using var delivery = new Delivery(destination: destination);

        var result = await delivery.Sender.EnqueueAsync(Track());
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 1);

        Assert.False(result.IsSuccess);
        Assert.Equal(DeliveryReasons.MappingFailed, result.Mappings[0].Reason);
        Assert.Equal(1, delivery.Sender.GetSnapshot().Mappings["Broken"].Failed);
        Assert.Equal(1, delivery.Sender.GetSnapshot().PerMapping["Broken"].NotAccepted);
        Assert.Equal(1, delivery.Sender.GetSnapshot().Discarded[DeliveryReasons.MappingFailed]);
    }

    [Fact]
    public async Task Sending_at_once_waits_for_the_answers()
    {
        using var destination = new KameleoonDestination(Presets with { Mappings = [.. Presets.Mappings, Large] }, client: null);
        await using var delivery = new Delivery(destination: destination);
        delivery.Server.Script(FakeAnswer.Ok, FakeAnswer.Status(HttpStatusCode.ServiceUnavailable));

        var result = await delivery.Sender.SendAsync(Track());

        Assert.False(result.IsSuccess);
        Assert.Equal(1, result.DeliveredCount);
        Assert.True(Assert.Single(result.Mappings, mapping => mapping.Sending is { IsDelivered: false }).Sending!.IsRetryable);
        Assert.Equal(1, delivery.Totals.SentDirectly);
    }

    [Fact]
    public async Task The_queue_says_what_it_does_not_accept_of_each_mapping()
    {
        using var destination = new KameleoonDestination(Presets with { Mappings = [.. Presets.Mappings, Large] }, client: null);
        await using var delivery = new Delivery(
            options =>
            {
                options.Queue.MaxEvents = 1;
                options.Queue.WhenFull = FullQueueMode.Refuse;
            },
            destination: destination);
        delivery.Server.Default = FakeAnswer.Silence;

        var result = await delivery.Sender.EnqueueAsync(Track());

        Assert.False(result.IsSuccess);
        Assert.Equal((true, DeliveryReasons.QueueFull), (result.Mappings[0].IsAccepted, result.Mappings[4].Reason));
        Assert.Contains("Large orders: Refused: The queue is full.", $"{result}", StringComparison.Ordinal);
        await delivery.Sender.StopAsync(TimeSpan.Zero);
        Assert.Equal(DeliveryReasons.SenderClosed, (await delivery.Sender.EnqueueAsync(Track())).Mappings[0].Reason);
    }

    [Fact]
    public async Task A_wrong_filter_is_an_error_at_once_since_it_may_be_there_to_keep_data_private()
    {
        using var destination = new KameleoonDestination(Presets with { Filters = [new BlockFieldsFilter { Name = "Emails", Fields = [] }] }, client: null);
        Assert.NotEmpty(destination.FilterErrors);

        var exception = Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(() => new Delivery(destination: destination));

        Assert.Contains("'shop'", exception.Message, StringComparison.Ordinal);
        await Task.CompletedTask;
    }

    private static byte[] Track() =>
        """
        {"type":"track","event":"Order Completed","messageId":"m-1","timestamp":"2024-05-17T09:30:00.000Z","receivedAt":"x",
         "properties":{"revenue":49.90,"kameleoonVisitorCode":"v-1"}}
        """u8.ToArray();
}
