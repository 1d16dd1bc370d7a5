using KameleoonSdk.Hosting;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the health of delivery to the health checks of an application.</summary>
public static class KameleoonHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a check that is unhealthy while Kameleoon does not accept the credentials or the outbox fails, and degraded while
    /// Kameleoon does not answer well or the queue is nearly full. It sends nothing.
    /// </summary>
    /// <param name="builder">The health checks.</param>
    /// <param name="project">The name that the project was added with; null for the one without a name.</param>
    /// <param name="tags">What to select the check by.</param>
    /// <returns>The health checks.</returns>
    public static IHealthChecksBuilder AddKameleoon(
        this IHealthChecksBuilder builder, string? project = null, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new HealthCheckRegistration(
            project is null ? "kameleoon" : $"kameleoon:{project}",
            services => new KameleoonHealthCheck(services.GetKeyedService<IKameleoonSender>(project) ?? throw Unknown(project)),
            failureStatus: null,
            tags));
    }

    private static InvalidOperationException Unknown(string? project) => new(project is null
        ? "There is no Kameleoon project without a name to check. Add it with AddKameleoon, or name the one to check: AddHealthChecks().AddKameleoon(\"shop-fr\")."
        : $"There is no Kameleoon project '{project}' to check. Add it with AddKameleoon(\"{project}\", …).");
}
