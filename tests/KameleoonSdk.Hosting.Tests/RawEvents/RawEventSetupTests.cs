using KameleoonSdk.Destinations;
using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KameleoonSdk.Hosting.Tests.RawEvents;

/// <summary>Setting up what raw events become.</summary>
public class RawEventSetupTests
{
    private static readonly DestinationOptions Screens = new()
    {
        Name = "screens",
        Mappings = [new DestinationMapping { Name = "Screens", Action = "page", Trigger = """type = "screen" """, IsEnabled = true }],
    };

    [Fact]
    public async Task Each_project_has_a_destination_of_its_own()
    {
        await using var server = new FakeKameleoonServer();
        using var host = Build(services =>
        {
            services.AddKameleoon(Options(server));
            services.AddKameleoon("app", Options(server)).UseDestination(Screens);
        });
        await host.StartAsync();
        var (site, app) = (host.Services.GetRequiredService<IKameleoonSender>(), host.Services.GetRequiredKeyedService<IKameleoonSender>("app"));

        Assert.Equal(0, (await site.EnqueueAsync(Screen())).AcceptedCount);
        Assert.Equal(1, (await app.EnqueueAsync(Screen())).AcceptedCount);
        await host.StopAsync();

        Assert.Contains("\"screen\"", Assert.Single(server.Requests).Text, StringComparison.Ordinal);
        Assert.Equal("screens", host.Services.GetRequiredKeyedService<KameleoonDestination>("app").Options.Name);
        Assert.Equal(1, host.Services.GetRequiredKeyedService<KameleoonDestination>("app").Evaluate(Screen()).ReadyCount);
    }

    [Fact]
    public async Task What_is_likely_to_be_a_mistake_is_logged_when_it_starts()
    {
        using var destination = new KameleoonDestination(Screens with { Mappings = [Screens.Mappings[0] with { Trigger = "type = 5" }] }, client: null);
        await using var delivery = new Delivery(destination: destination);
        await delivery.Sender.FlushAsync(TimeSpan.Zero);

        Assert.Contains("mappings[0].trigger at character 1: ", Assert.Single(delivery.Logged, line => line.Contains("settings", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_trigger_stops_the_host_from_starting_and_says_where()
    {
        using var host = Build(services => services.AddKameleoon(options => (options.ApiKey, options.Sitecode) = (Secrets.ApiKey, Secrets.Sitecode))
            .UseDestination(Screens with { Mappings = [Screens.Mappings[0] with { Trigger = "type = " }] }));

        var exception = await Assert.ThrowsAsync<DestinationException>(() => host.StartAsync());

        Assert.Contains("mappings[0].trigger", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_in_memory_sender_maps_as_the_real_one_does()
    {
        using var host = Build(services =>
        {
            services.AddKameleoon(_ => { }).UseDestination(Screens);
            services.UseInMemoryKameleoon();
        });
        var sender = host.Services.GetRequiredService<IKameleoonSender>();
        var memory = host.Services.GetRequiredService<InMemoryKameleoonSender>();
        memory.NextEnqueue(EnqueueResult.Refused(DeliveryReasons.QueueFull, "full"));

        Assert.Equal(DeliveryReasons.QueueFull, (await sender.EnqueueAsync(Screen())).Mappings[0].Reason);
        Assert.Equal(1, (await sender.EnqueueAsync(Screen())).AcceptedCount);
        Assert.Equal(1, (await sender.SendAsync(Screen())).DeliveredCount);
        Assert.Same(memory, host.Services.GetRequiredService<IKameleoonClient>());

        Assert.Equal([("Screens", true), ("Screens", false)], memory.Sent.Select(sent => (sent.Mapping!, sent.WasQueued)));
        Assert.Equal("s-1", memory.Sent[0].Members["messageId"]?.GetString());
    }

    private static byte[] Screen() => """{"type":"screen","name":"Home","messageId":"s-1","timestamp":"2024-05-17T09:30:00Z"}"""u8.ToArray();

    private static Action<KameleoonOptions> Options(FakeKameleoonServer server) => options =>
        (options.ApiKey, options.Sitecode, options.BaseAddress) = (Secrets.ApiKey, Secrets.Sitecode, server.Address);

    private static IHost Build(Action<IServiceCollection> configure)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        configure(builder.Services);
        return builder.Build();
    }
}
