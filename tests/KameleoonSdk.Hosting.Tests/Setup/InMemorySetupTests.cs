using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace KameleoonSdk.Hosting.Tests.Setup;

/// <summary>Tests of an application put the in-memory sender in the place of the real one.</summary>
public class InMemorySetupTests
{
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
        using var host = Hosts.Build(builder =>
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
}
