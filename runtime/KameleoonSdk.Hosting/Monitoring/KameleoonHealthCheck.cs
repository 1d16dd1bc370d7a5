using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace KameleoonSdk.Hosting;

/// <summary>The health of delivery, from what it last saw.</summary>
/// <param name="sender">The sender to look at.</param>
public sealed class KameleoonHealthCheck(IKameleoonSender sender) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var snapshot = sender.GetSnapshot();
        var data = new Dictionary<string, object>
        {
            ["waiting"] = snapshot.Outbox.Events,
            ["deadLetters"] = snapshot.Outbox.DeadLetters,
            ["circuit"] = snapshot.Circuit.ToString(),
        };
        return Task.FromResult(snapshot switch
        {
            { IsUnauthorized: true } => new HealthCheckResult(
                context?.Registration?.FailureStatus ?? HealthStatus.Unhealthy,
                "Kameleoon does not accept the credentials. Check the API key and the sitecode.", data: data),
            { IsOutboxFailing: true } => new HealthCheckResult(
                context?.Registration?.FailureStatus ?? HealthStatus.Unhealthy,
                "The outbox fails, and events may be refused. The log says why.", data: data),
            { Circuit: not CircuitState.Closed } => HealthCheckResult.Degraded("Kameleoon does not answer well. Events wait.", data: data),
            { IsQueueNearlyFull: true } => HealthCheckResult.Degraded("The queue of events is nearly full.", data: data),
            _ => HealthCheckResult.Healthy("Events are delivered.", data),
        });
    }
}
