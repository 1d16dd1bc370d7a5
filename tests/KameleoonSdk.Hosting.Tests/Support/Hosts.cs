using KameleoonSdk.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace KameleoonSdk.Hosting.Tests.Support;

/// <summary>Hosts and sections of a configuration, as applications have them.</summary>
internal static class Hosts
{
    public static IHost Build(Action<HostApplicationBuilder> configure)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        configure(builder);
        return builder.Build();
    }

    public static Action<KameleoonOptions> Options(FakeKameleoonServer server, string sitecode) => options =>
    {
        options.ApiKey = Secrets.ApiKey;
        options.Sitecode = sitecode;
        options.BaseAddress = server.Address;
    };

    public static IConfigurationSection Section(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>($"Kameleoon:{setting.Name}", setting.Value)))
        .Build()
        .GetSection("Kameleoon");
}
