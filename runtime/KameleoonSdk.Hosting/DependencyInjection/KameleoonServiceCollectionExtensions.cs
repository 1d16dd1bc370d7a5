using KameleoonSdk.Hosting;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Sets up delivery to Kameleoon in one line.</summary>
public static class KameleoonServiceCollectionExtensions
{
    /// <summary>
    /// Adds delivery of one project: <see cref="IKameleoonSender"/>, started and stopped with the host. The options are checked when the
    /// host starts.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configuration">The section with the settings, named as the properties of <see cref="KameleoonOptions"/>.</param>
    /// <returns>What to set up further.</returns>
    /// <exception cref="InvalidOperationException">It was added already. More projects need names.</exception>
    public static KameleoonBuilder AddKameleoon(this IServiceCollection services, IConfiguration configuration) =>
        new KameleoonBuilder(services, KameleoonBuilder.DefaultName).Read(configuration).Register();

    /// <inheritdoc cref="AddKameleoon(IServiceCollection, IConfiguration)"/>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Sets the options.</param>
    public static KameleoonBuilder AddKameleoon(this IServiceCollection services, Action<KameleoonOptions> configure) =>
        new KameleoonBuilder(services, KameleoonBuilder.DefaultName).Configure(configure).Register();

    /// <summary>
    /// Adds delivery of a project beside others, as a keyed service: <c>[FromKeyedServices("shop-fr")] IKameleoonSender sender</c>.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="project">The key of the services, and the name in logs, metrics and stores. Not empty.</param>
    /// <param name="configuration">The section with the settings, named as the properties of <see cref="KameleoonOptions"/>.</param>
    /// <returns>What to set up further.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="InvalidOperationException">A project with this name was added already.</exception>
    public static KameleoonBuilder AddKameleoon(this IServiceCollection services, string project, IConfiguration configuration) =>
        Named(services, project).Read(configuration).Register();

    /// <inheritdoc cref="AddKameleoon(IServiceCollection, string, IConfiguration)"/>
    /// <param name="services">The services of the application.</param>
    /// <param name="project">The key of the services, and the name in logs, metrics and stores. Not empty.</param>
    /// <param name="configure">Sets the options.</param>
    public static KameleoonBuilder AddKameleoon(this IServiceCollection services, string project, Action<KameleoonOptions> configure) =>
        Named(services, project).Configure(configure).Register();

    private static KameleoonBuilder Named(IServiceCollection services, string project)
    {
        ArgumentException.ThrowIfNullOrEmpty(project);
        return new KameleoonBuilder(services, project);
    }
}
