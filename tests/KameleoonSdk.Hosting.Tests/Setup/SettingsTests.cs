using KameleoonSdk.Hosting.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KameleoonSdk.Hosting.Tests.Setup;

/// <summary>The settings of a configuration, which are texts.</summary>
public class SettingsTests
{
    [Fact]
    public void Settings_that_cannot_be_read_are_named_all_at_once()
    {
        var services = new ServiceCollection();
        services.AddKameleoon(Hosts.Section(("ApiKye", Secrets.ApiKey), ("Timeout", "10"), ("Queue", "5"), ("Retry:MaxAge", "4h")));
        using var provider = services.BuildServiceProvider();

        var exception = Assert.Throws<FormatException>(() => provider.GetRequiredService<IOptions<KameleoonOptions>>().Value);

        Assert.All(
            ["Kameleoon:ApiKye", "Kameleoon:Timeout", "Kameleoon:Queue", "Kameleoon:Retry:MaxAge"],
            path => Assert.Contains($"'{path}'", exception.Message, StringComparison.Ordinal));
        Secrets.AssertNone(exception.ToString());
    }

    [Theory]
    [InlineData("ApiKye", "secret", "unknown")]
    [InlineData("Queue:MaxEvent", "1", "unknown")]
    [InlineData("Timeout", "10", "hours:minutes:seconds")]
    [InlineData("Timeout", "1:00:00:00", "1.00:00:00")]
    [InlineData("Retry:MaxAge", "24:00:00", "1.00:00:00")]
    [InlineData("Concurrency", "many", "whole number")]
    [InlineData("Queue:WhenFull", "Explode", "Wait, Refuse or DropOldest")]
    [InlineData("KeepOrderPerVisitor", "yes", "true or false")]
    [InlineData("BaseAddress", "not a url", "absolute URL")]
    public void A_setting_that_cannot_be_read_is_named_with_its_path_and_without_its_value(string name, string value, string rule)
    {
        var services = new ServiceCollection();
        services.AddKameleoon(Hosts.Section(("ApiKey", Secrets.ApiKey), (name, value)));
        using var provider = services.BuildServiceProvider();

        var exception = Assert.Throws<FormatException>(() => provider.GetRequiredService<IOptions<KameleoonOptions>>().Value);

        Assert.Contains($"Kameleoon:{name}", exception.Message, StringComparison.Ordinal);
        Assert.Contains(rule, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain($"'{value}'", exception.Message, StringComparison.Ordinal);
        Secrets.AssertNone(exception.ToString());
    }

    [Theory]
    [InlineData("1.00:00:00", 86_400_000)]
    [InlineData("23:59:59", 86_399_000)]
    [InlineData("4:00:00", 14_400_000)]
    [InlineData("0:30", 1_800_000)]
    [InlineData("00:00:10.25", 10_250)]
    [InlineData("00:00:10.2500000", 10_250)]
    [InlineData("2.00:00:00.5", 172_800_500)]
    public void Times_are_hours_minutes_and_seconds(string text, double milliseconds)
    {
        var services = new ServiceCollection();
        services.AddKameleoon(Hosts.Section(("ApiKey", "e30="), ("Sitecode", "a1b2c3d4e5"), ("Retry:MaxAge", text)));
        using var provider = services.BuildServiceProvider();

        Assert.Equal(milliseconds, provider.GetRequiredService<IOptions<KameleoonOptions>>().Value.Retry.MaxAge.TotalMilliseconds);
    }

    [Fact]
    public void Every_setting_is_read()
    {
        var services = new ServiceCollection();
        services.AddKameleoon(Hosts.Section(
            ("ApiKey", "key"),
            ("Sitecode", "site"),
            ("BaseAddress", "https://gateway.example.com/"),
            ("Timeout", "00:00:05"),
            ("UserAgentSuffix", "Shop/1"),
            ("Concurrency", "3"),
            ("MaxRequestsPerSecond", "50"),
            ("KeepOrderPerVisitor", "true"),
            ("MaxEventNamesPerHour", "100"),
            ("MaxEventBytes", "1000"),
            ("ShutdownTimeout", "00:00:07"),
            ("Queue:MaxEvents", "11"),
            ("Queue:MaxBytes", "12"),
            ("Queue:MaxDeadLetters", "13"),
            ("Queue:MaxDeadLetterBytes", "14"),
            ("Queue:WhenFull", "dropOldest"),
            ("Retry:InitialDelay", "00:00:02"),
            ("Retry:MaxDelay", "00:03:00"),
            ("Retry:MaxAge", "01:00:00"),
            ("CircuitBreaker:Failures", "4"),
            ("CircuitBreaker:InitialDuration", "00:00:03"),
            ("CircuitBreaker:MaxDuration", "00:04:00"),
            ("Outbox:Path", "read by another"))).UseOutbox((_, context) => new MemoryOutbox(context), "Outbox");
        using var provider = services.BuildServiceProvider();

        var options = provider.GetRequiredService<IOptionsMonitor<KameleoonOptions>>().CurrentValue;

        Assert.Equal(("key", "site", "https://gateway.example.com/", "Shop/1"), (options.ApiKey, options.Sitecode, $"{options.BaseAddress}", options.UserAgentSuffix));
        Assert.Equal((3, 50, true, 100, 1000), (options.Concurrency, options.MaxRequestsPerSecond, options.KeepOrderPerVisitor, options.MaxEventNamesPerHour, options.MaxEventBytes));
        Assert.Equal((11, 12, FullQueueMode.DropOldest), (options.Queue.MaxEvents, options.Queue.MaxBytes, options.Queue.WhenFull));
        Assert.Equal((13, 14), (options.Queue.MaxDeadLetters, options.Queue.MaxDeadLetterBytes));
        Assert.Equal(
            [5, 7, 2, 180, 3600, 3, 240],
            new[]
            {
                options.Timeout, options.ShutdownTimeout, options.Retry.InitialDelay, options.Retry.MaxDelay, options.Retry.MaxAge,
                options.CircuitBreaker.InitialDuration, options.CircuitBreaker.MaxDuration,
            }.Select(time => (int)time.TotalSeconds));
        Assert.Equal(4, options.CircuitBreaker.Failures);
    }
}
