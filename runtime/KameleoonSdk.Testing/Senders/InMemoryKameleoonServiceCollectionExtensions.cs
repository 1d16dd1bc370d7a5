using KameleoonSdk;
using KameleoonSdk.Destinations;
using KameleoonSdk.Hosting;
using KameleoonSdk.Testing;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts in-memory senders into an application under test.</summary>
public static class InMemoryKameleoonServiceCollectionExtensions
{
    /// <summary>
    /// Replaces the sender of every project that was added with <c>AddKameleoon</c> by an <see cref="InMemoryKameleoonSender"/>, under the
    /// same key. Settings are not needed any more.
    /// </summary>
    /// <param name="services">The services of the application, after <c>AddKameleoon</c>.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection UseInMemoryKameleoon(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.RemoveAll<IValidateOptions<KameleoonOptions>>();
        foreach (var key in services.Where(service => service.ServiceType == typeof(IKameleoonSender)).Select(service => service.ServiceKey).ToArray())
        {
            // One for all three, whichever is asked for first.
            Replace(services, key, provider => new InMemoryKameleoonSender(provider.GetRequiredKeyedService<KameleoonDestination>(key)));
            Replace<IKameleoonSender>(services, key, provider => provider.GetRequiredKeyedService<InMemoryKameleoonSender>(key));
            Replace<IKameleoonClient>(services, key, provider => provider.GetRequiredKeyedService<InMemoryKameleoonSender>(key));
        }

        return services;
    }

    private static void Replace<TService>(IServiceCollection services, object? key, Func<IServiceProvider, TService> create)
        where TService : class
    {
        foreach (var old in services.Where(service => service.ServiceType == typeof(TService) && Equals(service.ServiceKey, key)).ToArray())
        {
            services.Remove(old);
        }

        if (key is null)
        {
            services.AddSingleton(create);
        }
        else
        {
            services.AddKeyedSingleton(key, (provider, _) => create(provider));
        }
    }
}
