using System.Text.Json;

namespace KameleoonSdk.Tests.Events;

/// <summary>Changing an event's open objects while it is written is an error, but never one that corrupts memory or the text.</summary>
public class ConcurrentChangeTests
{
    [Fact]
    public async Task An_event_that_changes_while_it_is_written_gives_valid_JSON_or_an_exception()
    {
        foreach (var kind in EventKind.All)
        {
            var @event = kind.Build(new RandomValues(1).Create(kind.Fields.Append(EventValues.VisitorCodeName).ToHashSet()));
            using var stop = new CancellationTokenSource();
            var changing = Task.Run(() => Change(kind.PropertiesOf(@event), stop.Token));
            var written = 0;
            try
            {
                for (var i = 0; i < 5_000; i++)
                {
                    written += TryWrite(kind, @event) ? 1 : 0;
                }
            }
            finally
            {
                await stop.CancelAsync();
                await changing;
            }

            Assert.True(written > 0);
        }
    }

    /// <summary>The getter makes the object on demand: everybody must get the same one.</summary>
    [Fact]
    public void Threads_that_read_an_absent_object_get_the_same_one()
    {
        for (var round = 0; round < 200; round++)
        {
            var @event = LogEvent.Track("code", "x");
            var bags = new PropertyBag[8];
            Parallel.For(0, bags.Length, i => bags[i] = @event.Properties);

            Assert.All(bags, bag => Assert.Same(bags[0], bag));
        }
    }

    private static bool TryWrite(EventKind kind, IActionEvent @event)
    {
        byte[] body;
        try
        {
            body = EventBytes.Of(@event);
        }
        catch (InvalidOperationException)
        {
            return false;
        }

        using var document = JsonDocument.Parse(body);
        return kind.Parse(body) is not null;
    }

    private static void Change(PropertyBag bag, CancellationToken stop)
    {
        PropertyValue[] values = [1, "short", new string('\u0001', 500), -1.5, 49.90m, true, PropertyValue.Null, (PropertyValue)new[] { 1, 2 }, new PropertyBag { ["in"] = "x" }];
        for (var i = 0; !stop.IsCancellationRequested; i++)
        {
            bag[$"key{i % 13}"] = values[i % values.Length];
            if (i % 17 == 0)
            {
                bag.Remove($"key{i % 7}");
            }

            if (i % 101 == 0)
            {
                bag.Clear();
            }
        }
    }
}
