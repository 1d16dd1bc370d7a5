using KameleoonSdk;
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
            var sender = new InMemoryKameleoonSender();
            Replace<IKameleoonSender>(services, key, sender);
            Replace<IKameleoonClient>(services, key, sender);
            Replace(services, key, sender);
        }

        return services;
    }

    private static void Replace<TService>(IServiceCollection services, object? key, TService sender)
        where TService : class
    {
        foreach (var old in services.Where(service => service.ServiceType == typeof(TService) && Equals(service.ServiceKey, key)).ToArray())
        {
            services.Remove(old);
        }

        if (key is null)
        {
            services.AddSingleton(sender);
        }
        else
        {
            services.AddKeyedSingleton(key, sender);
        }
    }
}
