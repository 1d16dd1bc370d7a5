using System.Text.Json;

namespace KameleoonSdk.Tests.Json;

/// <summary>Changing a bag while it is written is an error, but never one that corrupts memory.</summary>
public class ConcurrentChangeTests
{
    [Fact]
    public async Task A_bag_that_changes_while_it_is_written_gives_valid_text_or_an_exception()
    {
        PropertyBag bag = new() { ["fixed"] = "x" };
        using CancellationTokenSource stop = new();
        Task changing = Task.Run(() => Change(bag, stop.Token));
        int written = 0;
        try
        {
            for (int i = 0; i < 100_000; i++)
            {
                written += TryWrite(bag) ? 1 : 0;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await changing;
        }

        Assert.True(written > 0);
        Assert.NotNull(Written.Bag(bag));
    }

    private static bool TryWrite(PropertyBag bag)
    {
        try
        {
            // The fence around the destination is checked whatever happens.
            using JsonDocument document = JsonDocument.Parse(Written.Bag(bag));
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static void Change(PropertyBag bag, CancellationToken stop)
    {
        string longText = new('\u0001', 500);
        PropertyValue[] values =
        [
            1, "short", longText, DateTimeOffset.UnixEpoch, -1.5, 49.90m, true, PropertyValue.Null, Guid.Empty, TimeSpan.MaxValue, long.MinValue,
            (PropertyValue)new[] { 1, 2, 3 }, new PropertyBag { ["inner"] = longText }, decimal.MaxValue, new DateOnly(2024, 3, 1), (Half)0.5, UInt128.MaxValue,
        ];
        for (int i = 0; !stop.IsCancellationRequested; i++)
        {
            bag[$"key{i % 13}"] = values[i % values.Length];
            if (i % 17 == 0)
            {
                _ = bag.Remove($"key{i % 7}");
            }

            if (i % 1000 == 0)
            {
                bag.Clear();
            }
        }
    }
}
