using KameleoonSdk;
using Quickstart.Collector;

namespace Quickstart;

/// <summary>
/// Where the events go: to Kameleoon if the environment has credentials, otherwise to a collector of our own on a loopback port.
/// </summary>
internal sealed class Target : IAsyncDisposable
{
    private const string SampleApiKey = "eyJjbGllbnRfaWQiOiJzYW1wbGUiLCJjbGllbnRfc2VjcmV0Ijoic2FtcGxlIn0=";
    private const string SampleSitecode = "a1b2c3d4e5";

    private readonly LocalCollector? _collector;

    private Target(KameleoonSettings settings, LocalCollector? collector)
    {
        Settings = settings;
        _collector = collector;
    }

    public KameleoonSettings Settings { get; }

    public KameleoonClientOptions ClientOptions => new() { BaseAddress = _collector?.Address };

    public string Description => _collector is null ? "Kameleoon" : $"a collector on {_collector.Address}";

    /// <summary>What the collector received last; null when the events go to Kameleoon.</summary>
    public ReceivedRequest? LastRequest => _collector?.LastRequest;

    public static async Task<Target> ChooseAsync()
    {
        var apiKey = Environment.GetEnvironmentVariable("KAMELEOON_API_KEY");
        var sitecode = Environment.GetEnvironmentVariable("KAMELEOON_SITECODE");
        return string.IsNullOrEmpty(apiKey) || string.IsNullOrEmpty(sitecode)
            ? new Target(new KameleoonSettings { ApiKey = SampleApiKey, Sitecode = SampleSitecode }, await LocalCollector.StartAsync())
            : new Target(new KameleoonSettings { ApiKey = apiKey, Sitecode = sitecode }, null);
    }

    public async ValueTask DisposeAsync()
    {
        if (_collector is not null)
        {
            await _collector.DisposeAsync();
        }
    }
}
