namespace KameleoonSdk.Tests.Events;

/// <summary>What sending costs in memory: nothing.</summary>
public class AllocationTests
{
    private static readonly LogEvent Event = LogEvent.Track("code", "Order Completed") with
    {
        AnonymousId = "507f191e-810c-4197-9de8-60ea00000000",
        UserId = "customer-1017",
        Properties = new PropertyBag
        {
            ["revenue"] = 49.90m,
            ["total"] = 49.9,
            ["items"] = 3,
            ["currency"] = "EUR",
            ["isFirstOrder"] = true,
            ["at"] = new DateTimeOffset(2024, 5, 17, 9, 30, 0, TimeSpan.Zero),
            ["tags"] = ["shoes", "sale"],
            ["coupon"] = null,
        },
        Context = new PropertyBag { ["ip"] = "203.0.113.7", ["page"] = new PropertyBag { ["url"] = "https://shop.example/checkout" } },
    };

    private static readonly byte[] Buffer = new byte[Event.GetMaxByteCount()];

    [Fact]
    public void Writing_allocates_nothing() => Assert.Equal(0, AllocatedBy(static () => Event.WriteTo(Buffer)));

    [Fact]
    public void The_maximum_byte_count_allocates_nothing() => Assert.Equal(0, AllocatedBy(static () => Event.GetMaxByteCount()));

    [Fact]
    public void Validating_a_valid_event_allocates_nothing() => Assert.Equal(0, AllocatedBy(static () => Event.Validate().IsValid ? 1 : 0));

    [Fact]
    public void A_warning_allocates_nothing_either()
    {
        var @event = Event with { KameleoonVisitorCode = null };

        Assert.Equal(0, AllocatedBy(() => @event.Validate().IsValid ? 1 : 0));
    }

    private static long AllocatedBy(Func<int> action)
    {
        for (var i = 0; i < 100; i++)
        {
            _ = action();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            _ = action();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
