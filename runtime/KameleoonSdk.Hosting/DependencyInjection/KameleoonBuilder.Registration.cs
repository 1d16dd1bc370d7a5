using System.Diagnostics.Metrics;
using KameleoonSdk;
using KameleoonSdk.Destinations;
using KameleoonSdk.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

// What a project is made of. Plain lambdas: nothing here needs reflection.
public sealed partial class KameleoonBuilder
{
    private const string DefaultProject = KameleoonSenderDependencies.DefaultProject;

    private object? Key => Name.Length == 0 ? null : Name;

    private string ProjectName => Key is null ? DefaultProject : Name;

    internal KameleoonBuilder Register()
    {
        if (Services.Any(service => service.ServiceType == typeof(KameleoonSender) && Equals(service.ServiceKey, Key)))
        {
            throw new InvalidOperationException(Key is null
                ? "Kameleoon was added already. Give each further project a name: AddKameleoon(\"shop-fr\", …)."
                : $"The Kameleoon project '{Name}' was added already. Give each project a name of its own.");
        }

        if (ProjectName == DefaultProject && Services.Any(IsDefaultProject))
        {
            throw new InvalidOperationException(
                $"A project without a name and one that is named '{DefaultProject}' cannot be told apart in stores and metrics. Name it otherwise.");
        }

        _options.ValidateOnStart();
        Services.AddSingleton<IValidateOptions<KameleoonOptions>>(new KameleoonOptionsValidator(Name, Configuration as IConfigurationSection));
        Services.TryAddSingleton(static services => new KameleoonMetrics(services.GetService<IMeterFactory>()));
        HttpClient
            .ConfigurePrimaryHttpMessageHandler(services => KameleoonClient.CreateHandler(
                SenderSettings.ToClientOptions(OptionsOf(services), TimeProvider.System)))
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers();
        Add(DestinationOf);
        Add(CreateSender);
        Add<IKameleoonSender>(SenderOf);
        Add<IKameleoonClient>(SenderOf);
        Services.AddSingleton<IHostedService>(services => new KameleoonHostedService(services, Key));
        return this;
    }

    private static bool IsDefaultProject(ServiceDescriptor service) =>
        service.ServiceType == typeof(KameleoonSender) && service.ServiceKey is null or DefaultProject;

    private void Add<TService>(Func<IServiceProvider, TService> create)
        where TService : class
    {
        if (Key is null)
        {
            Services.AddSingleton(create);
        }
        else
        {
            Services.AddKeyedSingleton(Key, (services, _) => create(services));
        }
    }

    private KameleoonSender SenderOf(IServiceProvider services) =>
        Key is null ? services.GetRequiredService<KameleoonSender>() : services.GetRequiredKeyedService<KameleoonSender>(Key);

    private KameleoonDestination DestinationOf(IServiceProvider services) =>
        _createDestination is { } create ? new KameleoonDestination(create(services), client: null) : PresetDestination.Instance;

    private KameleoonOptions OptionsOf(IServiceProvider services) =>
        services.GetRequiredService<IOptionsMonitor<KameleoonOptions>>().Get(Name);

    private KameleoonSender CreateSender(IServiceProvider services)
    {
        return new KameleoonSender(OptionsOf(services), new KameleoonSenderDependencies
        {
            Project = ProjectName,
            CreateOutbox = context => _createOutbox(services, context),
            Destination = _createDestination is null ? null
                : Key is null ? services.GetRequiredService<KameleoonDestination>()
                : services.GetRequiredKeyedService<KameleoonDestination>(Key),
            HttpHandler = services.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(HttpClient.Name),
            LoggerFactory = services.GetRequiredService<ILoggerFactory>(),
            TimeProvider = services.GetService<TimeProvider>() ?? TimeProvider.System,
            Metrics = services.GetRequiredService<KameleoonMetrics>(),
        });
    }
}
