using KameleoonSdk.Hosting;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Starts and stops the sender of a project with the host. A sender that tests put in its place needs neither.</summary>
/// <param name="services">The services of the application.</param>
/// <param name="key">The key of the sender.</param>
internal sealed class KameleoonHostedService(IServiceProvider services, object? key) : IHostedService
{
    private IHostedService? _sender;

    // Made only now, since the host makes all of its services before it checks the options: then those of all projects are checked.
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _sender = services.GetRequiredKeyedService<IKameleoonSender>(key) as IHostedService;
        return _sender?.StartAsync(cancellationToken) ?? Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => _sender?.StopAsync(cancellationToken) ?? Task.CompletedTask;
}
