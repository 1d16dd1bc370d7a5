using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace KameleoonSdk.Hosting.Tests.Setup;

/// <summary>Setting delivery up in a host.</summary>
public class DependencyInjectionTests
{
    [Fact]
    public async Task One_line_with_a_configuration_section_is_enough()
    {
        await using var server = new FakeKameleoonServer();
        using var host = Build(builder => builder.Services.AddKameleoon(Section(
            ("ApiKey", Secrets.ApiKey), ("Sitecode", Secrets.Sitecode), ("BaseAddress", $"{server.Address}"))));
        await host.StartAsync();

        var sender = host.Services.GetRequiredService<IKameleoonSender>();
        Assert.Same(sender, host.Services.GetRequiredService<IKameleoonClient>());
        Assert.True((await sender.EnqueueAsync(Events.Order())).IsAccepted);
        await host.StopAsync();

        Assert.Equal(1, server.RequestCount);
        Assert.Equal(DeliveryReasons.SenderClosed, (await sender.EnqueueAsync(Events.Order())).Reason);
    }

    [Fact]
    public async Task Several_projects_live_side_by_side_under_their_keys()
    {
        await using var france = new FakeKameleoonServer();
        await using var spain = new FakeKameleoonServer();
        using var host = Build(builder =>
        {
            builder.Services.AddKameleoon("shop-fr", Options(france, "france1234"));
            builder.Services.AddKameleoon("shop-es", Options(spain, "spain12345"));
        });
        await host.StartAsync();

        await host.Services.GetRequiredKeyedService<IKameleoonSender>("shop-es").EnqueueAsync(Events.Order("m-es"));
        await host.StopAsync();

        Assert.Null(host.Services.GetService<IKameleoonSender>());
        Assert.Equal(0, france.RequestCount);
        Assert.Equal("spain12345", Assert.Single(spain.Requests).Headers["x-segment-settings"]);
    }

    [Fact]
    public void The_same_project_twice_is_an_error_that_says_what_to_do()
    {
        var services = new ServiceCollection();
        services.AddKameleoon(_ => { });
        services.AddKameleoon("a", _ => { });

        Assert.Contains("name", Assert.Throws<InvalidOperationException>(() => services.AddKameleoon(_ => { })).Message, StringComparison.Ordinal);
        Assert.Contains("'a'", Assert.Throws<InvalidOperationException>(() => services.AddKameleoon("a", _ => { })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_options_stop_the_host_from_starting_and_each_is_named()
    {
        using var host = Build(builder => builder.Services.AddKameleoon("shop-fr", options =>
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
        using var host = Build(builder =>
        {
            builder.Services.AddKameleoon("shop-fr", options => (options.ApiKey, options.Sitecode, options.Concurrency) = ("k", "s", 0));
            builder.Services.AddKameleoon("shop-es", options => (options.ApiKey, options.Sitecode, options.MaxEventBytes) = ("k", "s", 0));
        });

        var exception = await Assert.ThrowsAsync<AggregateException>(() => host.StartAsync());

        Assert.Contains("'shop-fr': The setting Concurrency", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'shop-es': The setting MaxEventBytes", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_that_cannot_be_read_are_named_all_at_once()
    {
        var services = new ServiceCollection();
        services.AddKameleoon(Section(("ApiKye", Secrets.ApiKey), ("Timeout", "10"), ("Queue", "5"), ("Retry:MaxAge", "4h")));
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
        services.AddKameleoon(Section(("ApiKey", Secrets.ApiKey), (name, value)));
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
        services.AddKameleoon(Section(("ApiKey", "e30="), ("Sitecode", "a1b2c3d4e5"), ("Retry:MaxAge", text)));
        using var provider = services.BuildServiceProvider();

        Assert.Equal(milliseconds, provider.GetRequiredService<IOptions<KameleoonOptions>>().Value.Retry.MaxAge.TotalMilliseconds);
    }

    [Fact]
    public void Every_setting_is_read()
    {
        var services = new ServiceCollection();
        services.AddKameleoon(Section(
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

    [Fact]
    public async Task Handlers_of_the_application_see_every_request()
    {
        await using var server = new FakeKameleoonServer();
        using var host = Build(builder => builder.Services
            .AddKameleoon(Options(server, Secrets.Sitecode))
            .HttpClient.AddHttpMessageHandler(() => new AddingHandler()));
        await host.StartAsync();

        for (var i = 0; i < 3; i++)
        {
            await host.Services.GetRequiredService<IKameleoonSender>().EnqueueAsync(Events.Order($"m-{i}"));
        }

        await host.StopAsync();

        Assert.Equal(3, server.RequestCount);
        Assert.All(server.Requests, request => Assert.Equal("once", request.Headers["x-added"]));
    }

    [Fact]
    public async Task Nothing_that_a_host_logs_shows_a_secret()
    {
        using var overheard = new Overheard();
        await using var server = new FakeKameleoonServer();
        server.Script(FakeAnswer.Status(System.Net.HttpStatusCode.BadRequest, Secrets.ApiKey), FakeAnswer.Reset);
        var log = new CapturedLog();
        using var host = Build(builder =>
        {
            builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log);
            builder.Services.AddKameleoon(Options(server, Secrets.Sitecode));
        });
        await host.StartAsync();
        var sender = host.Services.GetRequiredService<IKameleoonSender>();
        await sender.EnqueueAsync(Events.Order("m-1"));
        await sender.EnqueueAsync(Events.Order("m-2"));
        await server.WhenReceivedAsync(2);
        await sender.TestConnectionAsync();
        await host.StopAsync();

        Assert.Contains(log.Lines, line => line.Contains("given up", StringComparison.Ordinal));
        Assert.All(log.Lines, Secrets.AssertNone);
        Assert.Contains(server.Requests, request => request.Target.Contains("client_secret", StringComparison.Ordinal));
        overheard.AssertNoSecret();
    }

    [Theory]
    [InlineData(200, HealthStatus.Healthy)]
    [InlineData(503, HealthStatus.Degraded)]
    [InlineData(401, HealthStatus.Unhealthy)]
    public async Task The_health_check_says_how_delivery_is(int answer, HealthStatus expected)
    {
        await using var server = new FakeKameleoonServer();
        server.Default = FakeAnswer.Status((System.Net.HttpStatusCode)answer);
        using var host = Build(builder =>
        {
            builder.Services.AddKameleoon(options =>
            {
                Options(server, Secrets.Sitecode)(options);
                options.CircuitBreaker.Failures = 1;
                options.CircuitBreaker.InitialDuration = options.CircuitBreaker.MaxDuration = TimeSpan.FromHours(1);
                options.ShutdownTimeout = TimeSpan.Zero;
            });
            builder.Services.AddHealthChecks().AddKameleoon();
        });
        await host.StartAsync();
        var sender = host.Services.GetRequiredService<IKameleoonSender>();
        await sender.EnqueueAsync(Events.Order());
        await sender.FlushAsync(TimeSpan.FromMinutes(1));

        var report = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();

        Assert.Equal(expected, report.Entries["kameleoon"].Status);
        await host.StopAsync();
    }

    [Fact]
    public void With_the_in_memory_sender_nothing_real_is_left_to_send_by()
    {
        var services = new ServiceCollection();
        Assert.Contains("after AddKameleoon", Assert.Throws<InvalidOperationException>(() => services.UseInMemoryKameleoon()).Message, StringComparison.Ordinal);

        services.AddKameleoon(_ => { });
        services.AddKameleoon("shop-fr", _ => { });
        services.UseInMemoryKameleoon().UseInMemoryKameleoon();
        using var provider = services.BuildServiceProvider();

        Assert.Null(provider.GetService<KameleoonSender>());
        Assert.Null(provider.GetKeyedService<KameleoonSender>("shop-fr"));
        Assert.IsType<InMemoryKameleoonSender>(provider.GetRequiredService<IKameleoonSender>());
        Assert.Same(provider.GetRequiredKeyedService<InMemoryKameleoonSender>("shop-fr"), provider.GetRequiredKeyedService<IKameleoonSender>("shop-fr"));
    }

    [Fact]
    public async Task Tests_of_an_application_put_an_in_memory_sender_in_its_place()
    {
        using var host = Build(builder =>
        {
            builder.Services.AddKameleoon(_ => { });
            builder.Services.AddKameleoon("shop-fr", _ => { });
            builder.Services.UseInMemoryKameleoon();
        });
        await host.StartAsync();

        await host.Services.GetRequiredService<IKameleoonSender>().EnqueueAsync(Events.Order());

        Assert.Equal("m-1", host.Services.GetRequiredService<InMemoryKameleoonSender>().Single<LogEvent>().MessageId);
        host.Services.GetRequiredKeyedService<InMemoryKameleoonSender>("shop-fr").AssertCount(0);
        await host.StopAsync();
    }

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

    private static IHost Build(Action<HostApplicationBuilder> configure)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        configure(builder);
        return builder.Build();
    }

    private static Action<KameleoonOptions> Options(FakeKameleoonServer server, string sitecode) => options =>
    {
        options.ApiKey = Secrets.ApiKey;
        options.Sitecode = sitecode;
        options.BaseAddress = server.Address;
    };

    private static IConfigurationSection Section(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>($"Kameleoon:{setting.Name}", setting.Value)))
        .Build()
        .GetSection("Kameleoon");

    private sealed class AddingHandler : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("x-added", "once");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
