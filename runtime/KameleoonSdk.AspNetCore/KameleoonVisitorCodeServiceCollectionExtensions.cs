using KameleoonSdk.AspNetCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Sets up the visitor code.</summary>
public static class KameleoonVisitorCodeServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IKameleoonVisitorCode"/>, which reads the visitor code of the current request.</summary>
    /// <param name="services">The services of the application.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddKameleoonVisitorCode(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddHttpContextAccessor();
        services.TryAddSingleton<IKameleoonVisitorCode, CookieVisitorCode>();
        return services;
    }
}
