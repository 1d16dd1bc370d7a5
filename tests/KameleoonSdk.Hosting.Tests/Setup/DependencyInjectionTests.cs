using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace KameleoonSdk.Hosting.Tests.Setup;

/// <summary>Setting delivery up in a host.</summary>
public class DependencyInjectionTests
{
    [Fact]
    public async Task One_line_with_a_configuration_section_is_enough()
    {
        await using var server = new FakeKameleoonServer();
        using var host = Hosts.Build(builder => builder.Services.AddKameleoon(Hosts.Section(
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
        using var host = Hosts.Build(builder =>
        {
            builder.Services.AddKameleoon("shop-fr", Hosts.Options(france, "france1234"));
            builder.Services.AddKameleoon("shop-es", Hosts.Options(spain, "spain12345"));
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
    public async Task Handlers_of_the_application_see_every_request()
    {
        await using var server = new FakeKameleoonServer();
        using var host = Hosts.Build(builder => builder.Services
            .AddKameleoon(Hosts.Options(server, Secrets.Sitecode))
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
        using var host = Hosts.Build(builder =>
        {
            builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log);
            builder.Services.AddKameleoon(Hosts.Options(server, Secrets.Sitecode));
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
        using var host = Hosts.Build(builder =>
        {
            builder.Services.AddKameleoon(options =>
            {
                Hosts.Options(server, Secrets.Sitecode)(options);
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

    private sealed class AddingHandler : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("x-added", "once");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
