using KameleoonSdk;
using Quickstart.Collector;

namespace Quickstart;

/// <summary>
/// Where the events go: to Kameleoon (or a gateway before it) if the environment has credentials, otherwise to a collector of our
/// own on a loopback port.
/// </summary>
internal sealed class Target : IAsyncDisposable
{
    private const string SampleApiKey = "eyJjbGllbnRfaWQiOiJzYW1wbGUiLCJjbGllbnRfc2VjcmV0Ijoic2FtcGxlIn0=";
    private const string SampleSitecode = "a1b2c3d4e5";

    private readonly LocalCollector? _collector;
    private readonly Uri? _address;

    private Target(KameleoonSettings settings, LocalCollector? collector, Uri? address)
    {
        Settings = settings;
        _collector = collector;
        _address = address;
    }

    public KameleoonSettings Settings { get; }

    public KameleoonClientOptions ClientOptions => new() { BaseAddress = _address };

    public string Description => _collector is null
        ? _address?.ToString() ?? "Kameleoon"
        : $"a local collector on {_address}{Environment.NewLine}(set KAMELEOON_API_KEY and KAMELEOON_SITECODE to send to Kameleoon)";

    /// <summary>What the collector received last; null when the events go to Kameleoon.</summary>
    public ReceivedRequest? LastRequest => _collector?.LastRequest;

    public static async Task<Target> ChooseAsync()
    {
        if (Variable("KAMELEOON_API_KEY") is { } apiKey && Variable("KAMELEOON_SITECODE") is { } sitecode)
        {
            var gateway = Variable("KAMELEOON_BASE_ADDRESS") is { } address ? new Uri(address, UriKind.RelativeOrAbsolute) : null;
            return new Target(new KameleoonSettings { ApiKey = apiKey, Sitecode = sitecode }, null, gateway);
        }

        var collector = await LocalCollector.StartAsync();
        return new Target(new KameleoonSettings { ApiKey = SampleApiKey, Sitecode = SampleSitecode }, collector, collector.Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (_collector is not null)
        {
            await _collector.DisposeAsync();
        }
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
