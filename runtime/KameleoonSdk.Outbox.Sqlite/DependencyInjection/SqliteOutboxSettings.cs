using System.Globalization;
using KameleoonSdk.Outbox.Sqlite;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Reads the options of an outbox from the settings of a project, without reflection.</summary>
internal static class SqliteOutboxSettings
{
    public const string Section = "Outbox";

    private const string Names = "Outbox:Path, Outbox:BusyTimeout";

    /// <exception cref="FormatException">Settings are missing, unknown or wrong. The message names each with its path.</exception>
    public static SqliteOutboxOptions Read(IConfigurationSection section)
    {
        var options = new SqliteOutboxOptions();
        List<string> errors = [];
        if (!string.IsNullOrEmpty(section.Value))
        {
            throw new FormatException($"The setting '{section.Path}' has no value of its own, but settings in it: {Names}.");
        }

        foreach (var setting in section.GetChildren())
        {
            switch (setting.Key.ToUpperInvariant())
            {
                case "PATH":
                    options.Path = setting.Value ?? "";
                    break;
                case "BUSYTIMEOUT" when TimeSpan.TryParseExact(setting.Value, "c", CultureInfo.InvariantCulture, out var time) && setting.Value.Contains(':'):
                    options.BusyTimeout = time;
                    break;
                case "BUSYTIMEOUT":
                    errors.Add($"The setting '{setting.Path}' must be a time as hours:minutes:seconds, such as 00:00:05.");
                    break;
                default:
                    errors.Add($"The setting '{setting.Path}' is unknown. The settings are: {Names}.");
                    break;
            }
        }

        if (options.FindError() is { } error)
        {
            errors.Add($"The setting '{section.Path}:{error.Option}' is wrong: {error.Message}");
        }

        return errors.Count == 0 ? options : throw new FormatException(string.Join(" ", errors));
    }
}
