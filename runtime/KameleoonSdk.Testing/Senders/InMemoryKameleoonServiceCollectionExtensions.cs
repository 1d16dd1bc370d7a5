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
    /// same key. Settings are not needed any more. The real sender is not there any more, so nothing can be sent by it.
    /// </summary>
    /// <param name="services">The services of the application, after <c>AddKameleoon</c>.</param>
    /// <returns>The services.</returns>
    /// <exception cref="InvalidOperationException">No project was added yet: nothing would be replaced.</exception>
    public static IServiceCollection UseInMemoryKameleoon(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        object?[] keys = [.. services.Where(service => service.ServiceType == typeof(IKameleoonSender)).Select(service => service.ServiceKey)];
        if (keys.Length == 0)
        {
            throw new InvalidOperationException("There is no sender to replace. Call UseInMemoryKameleoon after AddKameleoon.");
        }

        services.RemoveAll<IValidateOptions<KameleoonOptions>>();
        foreach (var key in keys)
        {
            Remove<KameleoonSender>(services, key);

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
        Remove<TService>(services, key);
        if (key is null)
        {
            services.AddSingleton(create);
        }
        else
        {
            services.AddKeyedSingleton(key, (provider, _) => create(provider));
        }
    }

    private static void Remove<TService>(IServiceCollection services, object? key)
    {
        foreach (var old in services.Where(service => service.ServiceType == typeof(TService) && Equals(service.ServiceKey, key)).ToArray())
        {
            services.Remove(old);
        }
    }
}
