namespace KameleoonSdk.Generator.Definitions;

/// <summary>The formats of texts that the language knows.</summary>
internal static class Formats
{
    public const string DateTime = "date-time";

    public static readonly string[] All =
    [
        DateTime, "date", "time", "email", "uri", "uri-reference", "uri-template", "hostname", "ipv4", "ipv6", "uuid", "regex",
    ];

    /// <summary>Formats that the reference knows and that allow every text.</summary>
    public static readonly string[] Free = ["text", "password"];
}
