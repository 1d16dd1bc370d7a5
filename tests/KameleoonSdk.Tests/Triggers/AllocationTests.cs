using KameleoonSdk.RawEvents;
using KameleoonSdk.Triggers;

namespace KameleoonSdk.Tests.Triggers;

/// <summary>Testing an event costs no memory, whatever the trigger asks.</summary>
public class AllocationTests
{
    private static readonly byte[] Event = """
        {"type":"track","event":"Order \"Completed\" \u00e9","userId":"u-1","properties":{"revenue":49.90,"list":[1,"a\n",[2]],"same":[1,"a\n",[2]],
        "plan":"Pro"},"context":{"page":{"url":"https://shop.example/a"}}}
        """u8.ToArray();

    [Theory]
    [InlineData("type = 'track' and event = 'x'")]
    [InlineData("event = 'Order \"Completed\" é' and properties.revenue > 49 and properties.revenue != 50")]
    [InlineData("contains(event, 'Completed') and !contains(event, 'x') and contains(properties.list[1], 'a')")]
    [InlineData("match(event, 'Order*') and match(event, '*[a-zé]') and match(event, '*er*d?*é')")]
    [InlineData("lowercase(event) = 'order \"completed\" é' and titlecase(snakecase(uppercase(event))) = 'ORDER_\"COMPLETED\"_É'")]
    [InlineData("length(event) = 20 and typeof(properties.list) = 'list' and length(properties.list) = 3")]
    [InlineData("properties.list = properties.same and 'a\n' in properties.list and type in ['page', 'track'] and properties.same[2] = [2]")]
    [InlineData("context.page.url exists and properties.missing.at.all = null and properties.revenue.toFixed != null")]
    public void Testing_allocates_nothing(string text)
    {
        var trigger = Trigger.Parse(text);
        var index = JsonIndex.Rent();
        try
        {
            Assert.True(index.TryRead(Event, RawEventLimits.Default, out _));

            Assert.Equal(0, LeastAllocatedBy(() => trigger.Matches(index.View(Event))));
            Assert.Equal(0, LeastAllocatedBy(() => trigger.Matches(Event)));
        }
        finally
        {
            index.Return();
        }
    }

    /// <summary>The least of several runs: in some, the runtime itself allocates on this thread.</summary>
    private static long LeastAllocatedBy(Func<bool> action)
    {
        var least = long.MaxValue;
        for (var run = 0; run < 10; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 20; i++)
            {
                _ = action();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
