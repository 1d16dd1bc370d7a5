using KameleoonSdk.Destinations;
using KameleoonSdk.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Sets up delivery of one project further: its options, its outbox, its HTTP handlers.</summary>
public sealed partial class KameleoonBuilder
{
    internal const string DefaultName = "";

    private readonly OptionsBuilder<KameleoonOptions> _options;
    private readonly List<string> _foreignSettings = [];
    private Func<IServiceProvider, DestinationOptions>? _createDestination;
    private Func<IServiceProvider, OutboxContext, IOutbox> _createOutbox = static (_, context) => new MemoryOutbox(context);

    internal KameleoonBuilder(IServiceCollection services, string name)
    {
        ArgumentNullException.ThrowIfNull(services);
        Services = services;
        Name = name;
        _options = services.AddOptions<KameleoonOptions>(name);
        HttpClient = services.AddHttpClient(name.Length == 0 ? "Kameleoon" : $"Kameleoon:{name}");
    }

    /// <summary>The services of the application.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The name of the project: the key of its services and the name of its options. Empty for the only one.</summary>
    public string Name { get; }

    /// <summary>The section that the settings of the project come from; null if they are set in code only.</summary>
    public IConfiguration? Configuration { get; private set; }

    /// <summary>
    /// The HTTP client of the project, to add handlers to. Events go through the handlers only: what is set on the
    /// <see cref="System.Net.Http.HttpClient"/> itself has no effect. Handlers see the API key, in a header and, during a connection
    /// test, in the URL: they must not log them. The factory's own loggers are removed for that reason.
    /// </summary>
    public IHttpClientBuilder HttpClient { get; }

    /// <summary>Sets options in code, after those that were set before.</summary>
    /// <param name="configure">Sets them.</param>
    /// <returns>This builder.</returns>
    public KameleoonBuilder Configure(Action<KameleoonOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _options.Configure(configure);
        return this;
    }

    /// <summary>Sets options in code with the help of other services.</summary>
    /// <param name="configure">Sets them.</param>
    /// <returns>This builder.</returns>
    public KameleoonBuilder Configure(Action<KameleoonOptions, IServiceProvider> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _options.Configure(configure);
        return this;
    }

    /// <summary>Keeps accepted events in a store of another kind than memory.</summary>
    /// <param name="create">Makes the outbox. The sender opens and disposes it.</param>
    /// <param name="settings">
    /// The names of settings in the configuration section of the project that the outbox reads itself, such as <c>Outbox</c>. Others
    /// that are unknown are an error.
    /// </param>
    /// <returns>This builder.</returns>
    public KameleoonBuilder UseOutbox(Func<IServiceProvider, OutboxContext, IOutbox> create, params string[] settings)
    {
        ArgumentNullException.ThrowIfNull(create);
        ArgumentNullException.ThrowIfNull(settings);
        _createOutbox = create;
        _foreignSettings.AddRange(settings);
        return this;
    }

    /// <summary>
    /// Says what raw events become. Without it, a destination with Kameleoon's presets takes them. What is wrong with mappings, triggers
    /// or filters stops the host from starting. The destination is a service too, to evaluate events without sending them.
    /// </summary>
    /// <param name="options">What the destination is made of. Its settings and its client options are not used.</param>
    /// <returns>This builder.</returns>
    public KameleoonBuilder UseDestination(DestinationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return UseDestination(_ => options);
    }

    /// <summary>The same with the help of other services.</summary>
    /// <param name="create">Makes the options of the destination.</param>
    /// <returns>This builder.</returns>
    public KameleoonBuilder UseDestination(Func<IServiceProvider, DestinationOptions> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        _createDestination = create;
        return this;
    }

    internal KameleoonBuilder Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        Configuration = configuration;
        var projects = ProjectSections.Of(Services);
        projects.Add(configuration);
        _options.Configure(options => new KameleoonOptionsReader(options, _foreignSettings, projects.LeadTo).Read(configuration));
        return this;
    }
}
