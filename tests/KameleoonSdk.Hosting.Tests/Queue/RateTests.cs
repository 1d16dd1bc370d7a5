using System.Threading.RateLimiting;
using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;

namespace KameleoonSdk.Hosting.Tests.Queue;

/// <summary>How many requests are sent at once, and how fast.</summary>
public class RateTests
{
    [Fact]
    public async Task Events_that_are_too_old_take_nothing_of_the_rate()
    {
        await using var delivery = new Delivery(options =>
        {
            options.MaxRequestsPerSecond = 1;
            options.Timeout = TimeSpan.FromSeconds(1);
            options.Retry.MaxAge = TimeSpan.FromSeconds(5);
        });
        for (var i = 0; i < 100; i++)
        {
            await delivery.EnqueueAsync($"m-{i}");
        }

        await delivery.UntilEmptyAsync(atMost: TimeSpan.FromSeconds(20));

        Assert.InRange(delivery.Totals.Delivered, 4, 7);
        Assert.All(delivery.Failed, failed => Assert.Equal(DeliveryReasons.RetriesExhausted, failed.Failure.Reason));
        delivery.AssertAddsUp();
    }

    [Fact]
    public async Task No_more_requests_than_configured_are_under_way_at_once()
    {
        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var delivery = new Delivery(options => options.Concurrency = 3);
        delivery.Server.Default = FakeAnswer.Ok.After(held.Task);

        for (var i = 0; i < 10; i++)
        {
            await delivery.EnqueueAsync($"m-{i}");
        }

        await delivery.Server.WhenReceivedAsync(3);
        await delivery.SettleAsync();
        Assert.Equal(3, delivery.Server.RequestCount);
        held.SetResult();
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 10);
        Assert.Equal(3, delivery.Server.ConnectionCount);
    }

    [Fact]
    public async Task Requests_keep_to_the_rate()
    {
        await using var delivery = new Delivery(options => options.MaxRequestsPerSecond = 10);
        var start = delivery.Time.GetUtcNow();

        for (var i = 0; i < 31; i++)
        {
            await delivery.EnqueueAsync($"m-{i}");
        }

        await delivery.UntilAsync(() => delivery.Totals.Delivered == 31, step: TimeSpan.FromMilliseconds(10));

        Assert.InRange((delivery.Time.GetUtcNow() - start).TotalSeconds, 2.9, 3.2);
        Assert.True(delivery.Server.Requests.Count(request => request.Time < start + TimeSpan.FromSeconds(1)) <= 11);
    }

    [Fact]
    public async Task A_rate_limiter_of_the_application_is_asked_before_each_request()
    {
        using var limiter = new FixedWindowRateLimiter(new()
        {
            PermitLimit = 2,
            Window = TimeSpan.FromHours(1),
            AutoReplenishment = false,
        });
        await using var delivery = new Delivery(options => options.RateLimiter = limiter);
        for (var i = 0; i < 5; i++)
        {
            await delivery.EnqueueAsync($"m-{i}");
        }

        await delivery.UntilAsync(() => delivery.Totals.Delivered == 2);
        await delivery.SettleAsync();

        Assert.Equal(2, delivery.Server.RequestCount);
    }

    [Fact]
    public async Task An_event_that_a_rate_limiter_holds_back_beyond_its_age_limit_is_given_up()
    {
        using var limiter = new ConcurrencyLimiter(new() { PermitLimit = 1, QueueLimit = 1 });
        using var taken = limiter.AttemptAcquire();
        await using var delivery = new Delivery(options =>
        {
            options.RateLimiter = limiter;
            options.Timeout = TimeSpan.FromSeconds(1);
            options.Retry.MaxAge = TimeSpan.FromSeconds(5);
        });
        await delivery.EnqueueAsync("queued");
        await delivery.EnqueueAsync("refused");

        await delivery.UntilEmptyAsync(atMost: TimeSpan.FromSeconds(10));

        Assert.Equal(0, delivery.Server.RequestCount);
        Assert.Equal(2, delivery.Failed.Count);
        Assert.All(delivery.Failed, failed => Assert.Equal(DeliveryReasons.RetriesExhausted, failed.Failure.Reason));
        delivery.AssertAddsUp();
    }
}
