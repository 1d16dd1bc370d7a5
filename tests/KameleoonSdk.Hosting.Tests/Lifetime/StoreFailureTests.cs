using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;

namespace KameleoonSdk.Hosting.Tests.Lifetime;

/// <summary>A store that fails for a while holds delivery up and loses nothing.</summary>
public class StoreFailureTests
{
    [Fact]
    public async Task An_event_that_cannot_be_stored_is_refused_with_the_reason()
    {
        var store = new FailingOutbox();
        await using var delivery = new Delivery(createOutbox: store.Wrap);
        await delivery.EnqueueAsync("m-1");

        store.Fails = true;
        var result = await delivery.Sender.EnqueueAsync(Events.Order("m-2"));
        store.Fails = false;

        Assert.Equal((EnqueueStatus.Refused, DeliveryReasons.OutboxFailed, "The disk is full."), (result.Status, result.Reason, result.Message));
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 1);
        delivery.AssertAddsUp();
    }

    [Fact]
    public async Task Leasing_and_settling_are_tried_again()
    {
        var store = new FailingOutbox();
        await using var delivery = new Delivery(createOutbox: store.Wrap);
        await delivery.EnqueueAsync("m-1");
        await delivery.Server.WhenReceivedAsync(1);
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 1);

        await delivery.EnqueueAsync("m-2");
        store.Fails = true;
        await delivery.UntilAsync(() => delivery.Logged.Any(line => line.Contains("The disk is full.", StringComparison.Ordinal)));
        store.Fails = false;
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 2);

        Assert.Equal(2, delivery.Server.RequestCount);
        delivery.AssertAddsUp();
    }

    [Fact]
    public async Task The_deadline_of_stopping_counts_from_the_call_also_while_the_store_is_being_opened()
    {
        var opening = new TaskCompletionSource();
        var store = new FailingOutbox { Opening = opening.Task };
        await using var delivery = new Delivery(createOutbox: store.Wrap);
        delivery.Server.Default = FakeAnswer.Silence;
        await store.AppendAsync(new OutboxEvent { Body = "{}"u8.ToArray(), Action = "ready", AcceptedAt = delivery.Time.GetUtcNow() });
        var flushing = delivery.Sender.FlushAsync(TimeSpan.FromSeconds(5)).AsTask();

        var stopping = delivery.Sender.StopAsync(TimeSpan.FromSeconds(5)).AsTask();
        await delivery.Time.AdvanceAsync(TimeSpan.FromSeconds(5));
        opening.SetResult();

        // Without another step of the clock.
        await stopping.WaitAsync(TimeSpan.FromMinutes(1));
        await flushing;
    }

    [Fact]
    public async Task Stopping_does_not_wait_for_a_store_that_fails()
    {
        var store = new FailingOutbox();
        await using var delivery = new Delivery(createOutbox: store.Wrap);
        await delivery.EnqueueAsync();
        await delivery.Server.WhenReceivedAsync(1);
        store.Fails = true;

        await delivery.Sender.StopAsync(TimeSpan.Zero);

        store.Fails = false;
    }
}
