using KameleoonSdk.Hosting.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KameleoonSdk.Hosting.Tests.Setup;

/// <summary>Options that are wrong: nothing starts, and all of them are named.</summary>
public class WrongOptionsTests
{
    public static TheoryData<string, Action<KameleoonOptions>> Wrong => new()
    {
        { "ApiKey is wrong", options => options.ApiKey = null! },
        { "Sitecode is wrong", options => options.Sitecode = "" },
        { "BaseAddress must use https", options => options.BaseAddress = new Uri("http://example.com") },
        { "BaseAddress must be an absolute", options => options.BaseAddress = new Uri("/x", UriKind.Relative) },
        { "BaseAddress must not have a user name", options => options.BaseAddress = new Uri("https://u:S3cr3t@example.com") },
        { "Timeout must be more than zero", options => options.Timeout = TimeSpan.Zero },
        { "UserAgentSuffix may contain only", options => options.UserAgentSuffix = "é" },
        { "Concurrency must be from 1 to 1000", options => options.Concurrency = 1001 },
        { "MaxRequestsPerSecond must be from 1", options => options.MaxRequestsPerSecond = 0 },
        { "MaxEventNamesPerHour must be 1", options => options.MaxEventNamesPerHour = 0 },
        { "MaxEventBytes must be 1", options => options.MaxEventBytes = 0 },
        { "ShutdownTimeout must be zero", options => options.ShutdownTimeout = TimeSpan.FromTicks(-1) },
        { "Queue:MaxEvents must be 1", options => options.Queue.MaxEvents = 0 },
        { "Queue:MaxBytes must be 1", options => options.Queue.MaxBytes = 0 },
        { "Queue:MaxDeadLetters must be 0", options => options.Queue.MaxDeadLetters = -1 },
        { "Queue:MaxDeadLetterBytes must be 0", options => options.Queue.MaxDeadLetterBytes = -1 },
        { "Queue:WhenFull must be Wait", options => options.Queue.WhenFull = (FullQueueMode)7 },
        { "Retry:InitialDelay must be more than zero", options => options.Retry.InitialDelay = TimeSpan.Zero },
        { "Retry:MaxDelay must be at least", options => options.Retry.MaxDelay = TimeSpan.FromMilliseconds(1) },
        { "Retry:MaxAge must be more than Timeout", options => options.Retry.MaxAge = options.Timeout },
        { "CircuitBreaker:Failures must be 1", options => options.CircuitBreaker.Failures = 0 },
        { "CircuitBreaker:InitialDuration must be more", options => options.CircuitBreaker.InitialDuration = TimeSpan.Zero },
        { "CircuitBreaker:MaxDuration must be at least", options => options.CircuitBreaker.MaxDuration = TimeSpan.Zero },
    };

    [Fact]
    public async Task Wrong_options_stop_the_host_from_starting_and_each_is_named()
    {
        using var host = Hosts.Build(builder => builder.Services.AddKameleoon("shop-fr", options =>
        {
            options.Sitecode = "Zeile\nneu";
            options.Concurrency = 0;
            options.Queue.MaxEvents = -1;
            options.Retry.MaxDelay = TimeSpan.Zero;
            options.BaseAddress = new Uri("http://example.com");
        }));

        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        var message = exception.Message;
        Assert.All(
            ["shop-fr", "ApiKey", "Concurrency", "Queue:MaxEvents", "Retry:MaxDelay"],
            name => Assert.Contains(name, message, StringComparison.Ordinal));
        Assert.DoesNotContain("Zeile", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_options_of_several_projects_are_named_all_at_once()
    {
        using var host = Hosts.Build(builder =>
        {
            builder.Services.AddKameleoon("shop-fr", options => (options.ApiKey, options.Sitecode, options.Concurrency) = ("k", "s", 0));
            builder.Services.AddKameleoon("shop-es", options => (options.ApiKey, options.Sitecode, options.MaxEventBytes) = ("k", "s", 0));
        });

        var exception = await Assert.ThrowsAsync<AggregateException>(() => host.StartAsync());

        Assert.Contains("'shop-fr': The setting Concurrency", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'shop-es': The setting MaxEventBytes", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Every_option_is_checked_and_named_beside_all_others_that_are_wrong(string rule, Action<KameleoonOptions> set)
    {
        var options = new KameleoonOptions { ApiKey = Secrets.ApiKey, Sitecode = Secrets.Sitecode };
        set(options);
        var alone = Assert.Throws<OptionsValidationException>(() => new KameleoonSender(options)).Failures.ToArray();
        (options.Timeout, options.Concurrency, options.ApiKey) = (TimeSpan.FromDays(60), 0, "");
        var beside = Assert.Throws<OptionsValidationException>(() => new KameleoonSender(options));

        Assert.StartsWith($"The setting {rule}", Assert.Single(alone), StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", alone[0], StringComparison.Ordinal);
        Assert.All(
            ["ApiKey", "Timeout", "Concurrency", rule.Split(' ')[0]],
            name => Assert.Contains($"The setting {name} ", beside.Message, StringComparison.Ordinal));
        Secrets.AssertNone($"{alone[0]} {beside}");
    }

    [Fact]
    public void Without_a_host_wrong_options_are_named_too()
    {
        var exception = Assert.Throws<OptionsValidationException>(() => new KameleoonSender(new() { ApiKey = "k", Sitecode = "s", MaxEventBytes = 0 }));

        Assert.Contains("MaxEventBytes must be 1 or more, but it is 0", exception.Message, StringComparison.Ordinal);
    }
}
