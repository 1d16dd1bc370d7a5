using System.Reflection;
using System.Threading.RateLimiting;
using KameleoonSdk.Hosting.Tests.Support;

namespace KameleoonSdk.Hosting.Tests.Setup;

/// <summary>A sender reads its options once.</summary>
public class OptionsCopyTests
{
    [Fact]
    public void Every_option_is_copied()
    {
        var options = new KameleoonOptions();
        object[] parts = [options, options.Queue, options.Retry, options.CircuitBreaker];
        foreach (var (part, property) in parts.SelectMany(Settable))
        {
            property.SetValue(part, Other(property.PropertyType, property.GetValue(part)));
        }

        var copy = options.Copy();

        var copied = new object[] { copy, copy.Queue, copy.Retry, copy.CircuitBreaker }.SelectMany(Settable).ToArray();
        Assert.NotEmpty(copied);
        Assert.Equal(parts.SelectMany(Settable).Select(one => one.Property.GetValue(one.Part)), copied.Select(one => one.Property.GetValue(one.Part)));
    }

    [Fact]
    public async Task Later_changes_have_no_effect()
    {
        KameleoonOptions given = null!;
        await using var delivery = new Delivery(options => given = options);
        (given.MaxEventBytes, given.Concurrency, given.ShutdownTimeout) = (1, 0, TimeSpan.FromDays(-1));
        given.Retry.MaxAge = TimeSpan.Zero;

        await delivery.EnqueueAsync();
        await delivery.UntilEmptyAsync();

        Assert.Equal(1, delivery.Totals.Delivered);
    }

    private static IEnumerable<(object Part, PropertyInfo Property)> Settable(object part) =>
        part.GetType().GetProperties().Where(property => property.CanWrite).Select(property => (part, property));

    // Anything that is not the default, so that an option that was forgotten shows.
    private static object Other(Type type, object? value) => value switch
    {
        int number => number + 1,
        long number => number + 1,
        bool isOn => !isOn,
        TimeSpan time => time * 2,
        FullQueueMode => FullQueueMode.DropOldest,
        string text => text + "x",
        _ when type == typeof(string) => "x",
        _ when type == typeof(int?) => 7,
        _ when type == typeof(Uri) => new Uri("https://gateway.example.com"),
        _ when type == typeof(RateLimiter) => new ConcurrencyLimiter(new() { PermitLimit = 1 }),
        _ when type == typeof(Func<FailedEvent, ValueTask>) => new Func<FailedEvent, ValueTask>(static _ => ValueTask.CompletedTask),
        _ => throw new NotSupportedException($"Say what else {type} can be."),
    };
}
