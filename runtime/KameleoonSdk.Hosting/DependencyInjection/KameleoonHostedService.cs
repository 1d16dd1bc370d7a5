using KameleoonSdk.Hosting;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Starts and stops the sender of a project with the host. A sender that tests put in its place needs neither.</summary>
internal sealed class KameleoonHostedService(IKameleoonSender sender) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) =>
        (sender as IHostedService)?.StartAsync(cancellationToken) ?? Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) =>
        (sender as IHostedService)?.StopAsync(cancellationToken) ?? Task.CompletedTask;
}
