using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace KameleoonSdk.Hosting;

/// <summary>
/// Reads the options from a configuration section, without reflection. A setting that is unknown or cannot be read is an error that
/// names it, never one that shows its value.
/// </summary>
/// <param name="options">What the settings are put into.</param>
/// <param name="ignored">The names of settings that others read, such as those of an outbox.</param>
/// <param name="isOfAnother">Whether a section belongs to another project.</param>
internal sealed class KameleoonOptionsReader(
    KameleoonOptions options, IReadOnlyCollection<string> ignored, Func<IConfigurationSection, bool> isOfAnother)
{
    // Not the platform's own formats, which take 10 as ten days, and 24:00:00 as 24 of them.
    private static readonly string[] Times =
        [@"h\:mm\:ss", @"h\:mm\:ss\.FFFFFFF", @"d\.h\:mm\:ss", @"d\.h\:mm\:ss\.FFFFFFF", @"h\:mm"];

    private static readonly Dictionary<string, Action<KameleoonOptions, IConfigurationSection>> Settings =
        new(StringComparer.OrdinalIgnoreCase)
        {
            [nameof(KameleoonOptions.ApiKey)] = (options, section) => options.ApiKey = Text(section),
            [nameof(KameleoonOptions.Sitecode)] = (options, section) => options.Sitecode = Text(section),
            [nameof(KameleoonOptions.BaseAddress)] = (options, section) => options.BaseAddress = Url(section),
            [nameof(KameleoonOptions.Timeout)] = (options, section) => options.Timeout = Time(section),
            [nameof(KameleoonOptions.UserAgentSuffix)] = (options, section) => options.UserAgentSuffix = Text(section),
            [nameof(KameleoonOptions.Concurrency)] = (options, section) => options.Concurrency = Number(section),
            [nameof(KameleoonOptions.MaxRequestsPerSecond)] = (options, section) => options.MaxRequestsPerSecond = OptionalNumber(section),
            [nameof(KameleoonOptions.KeepOrderPerVisitor)] = (options, section) => options.KeepOrderPerVisitor = Switch(section),
            [nameof(KameleoonOptions.MaxEventNamesPerHour)] = (options, section) => options.MaxEventNamesPerHour = OptionalNumber(section),
            [nameof(KameleoonOptions.MaxEventBytes)] = (options, section) => options.MaxEventBytes = Number(section),
            [nameof(KameleoonOptions.ShutdownTimeout)] = (options, section) => options.ShutdownTimeout = Time(section),
            ["Queue:MaxEvents"] = (options, section) => options.Queue.MaxEvents = Number(section),
            ["Queue:MaxBytes"] = (options, section) => options.Queue.MaxBytes = LongNumber(section),
            ["Queue:MaxDeadLetters"] = (options, section) => options.Queue.MaxDeadLetters = Number(section),
            ["Queue:MaxDeadLetterBytes"] = (options, section) => options.Queue.MaxDeadLetterBytes = LongNumber(section),
            ["Queue:WhenFull"] = (options, section) => options.Queue.WhenFull = Mode(section),
            ["Retry:InitialDelay"] = (options, section) => options.Retry.InitialDelay = Time(section),
            ["Retry:MaxDelay"] = (options, section) => options.Retry.MaxDelay = Time(section),
            ["Retry:MaxAge"] = (options, section) => options.Retry.MaxAge = Time(section),
            ["CircuitBreaker:Failures"] = (options, section) => options.CircuitBreaker.Failures = Number(section),
            ["CircuitBreaker:InitialDuration"] = (options, section) => options.CircuitBreaker.InitialDuration = Time(section),
            ["CircuitBreaker:MaxDuration"] = (options, section) => options.CircuitBreaker.MaxDuration = Time(section),
        };

    // As many as help: with the whole configuration instead of a section, everything in it is unknown.
    private const int MostUnknown = 5;

    private readonly List<string> _errors = [];
    private readonly List<string> _unknown = [];

    /// <param name="configuration">The section of a project.</param>
    /// <exception cref="FormatException">Settings are unknown or cannot be read. The message names each with its path.</exception>
    public void Read(IConfiguration configuration)
    {
        Read(configuration, prefix: "");
        if (_unknown.Count > 0)
        {
            _errors.AddRange(_unknown.Take(MostUnknown).Select(path => $"The setting '{path}' is unknown."));
            _errors.Add(_unknown.Count > MostUnknown ? $"So are {_unknown.Count - MostUnknown} more." : "");
            _errors.Add(configuration is IConfigurationSection ? "" : "Give the section of the project, such as configuration.GetSection(\"Kameleoon\").");
            _errors.Add($"The settings are: {Names(prefix: "")}.");
        }

        if (_errors.Count > 0)
        {
            throw new FormatException(string.Join(" ", _errors.Where(error => error.Length > 0)));
        }
    }

    private void Read(IConfiguration parent, string prefix)
    {
        foreach (var section in parent.GetChildren())
        {
            var name = prefix + section.Key;
            if (Settings.TryGetValue(name, out var set))
            {
                TrySet(set, section);
            }
            else if (Settings.Keys.Any(key => key.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)))
            {
                if (!string.IsNullOrEmpty(section.Value))
                {
                    _errors.Add($"The setting '{section.Path}' has no value of its own, but settings in it: {Names(name + ":")}.");
                }

                Read(section, name + ":");
            }
            else if (!ignored.Contains(name, StringComparer.OrdinalIgnoreCase) && !isOfAnother(section))
            {
                _unknown.Add(section.Path);
            }
        }
    }

    private void TrySet(Action<KameleoonOptions, IConfigurationSection> set, IConfigurationSection section)
    {
        if (section.GetChildren().FirstOrDefault() is { } inner)
        {
            _errors.Add($"The setting '{section.Path}' is a single value, so there can be no '{inner.Path}'.");
            return;
        }

        try
        {
            set(options, section);
        }
        catch (FormatException exception)
        {
            _errors.Add(exception.Message);
        }
    }

    private string Names(string prefix) => string.Join(
        ", ", Settings.Keys.Concat(ignored).Where(name => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)));

    private static string Text(IConfigurationSection section) => section.Value ?? "";

    private static Uri? Url(IConfigurationSection section) =>
        string.IsNullOrEmpty(section.Value) ? null
        : Uri.TryCreate(section.Value, UriKind.Absolute, out var url) ? url
        : throw Unreadable(section, "an absolute URL, such as https://gateway.example.com/kameleoon");

    private static int Number(IConfigurationSection section) =>
        int.TryParse(section.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Unreadable(section, "a whole number, such as 8");

    private static int? OptionalNumber(IConfigurationSection section) => string.IsNullOrEmpty(section.Value) ? null : Number(section);

    private static long LongNumber(IConfigurationSection section) =>
        long.TryParse(section.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Unreadable(section, "a whole number of bytes, such as 67108864");

    private static TimeSpan Time(IConfigurationSection section) =>
        TimeSpan.TryParseExact(section.Value, Times, CultureInfo.InvariantCulture, out var time)
            ? time
            : throw Unreadable(section, "a time as hours:minutes:seconds, such as 00:00:10, or with days, such as 1.00:00:00");

    private static bool Switch(IConfigurationSection section) =>
        bool.TryParse(section.Value, out var isOn) ? isOn : throw Unreadable(section, "true or false");

    private static FullQueueMode Mode(IConfigurationSection section) => section.Value?.ToUpperInvariant() switch
    {
        "WAIT" => FullQueueMode.Wait,
        "REFUSE" => FullQueueMode.Refuse,
        "DROPOLDEST" => FullQueueMode.DropOldest,
        _ => throw Unreadable(section, "Wait, Refuse or DropOldest"),
    };

    private static FormatException Unreadable(IConfigurationSection section, string what) =>
        new($"The setting '{section.Path}' must be {what}.");
}
