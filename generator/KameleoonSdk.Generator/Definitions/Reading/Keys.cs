namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>The keys of the definition language, kind by kind.</summary>
internal static class Keys
{
    public static readonly string[] Action =
    [
        "destination", "action", "name", "title", "description", "trigger", "platform", "batch", "hidden", "syncMode", "fields", "factories", "hooks",
    ];

    public static readonly string[] Destination =
    [
        "slug", "name", "description", "mode", "authentication", "settings", "request", "presets", "mappingLimit", "audience", "namespace",
    ];

    public static readonly string[] Field =
    [
        "label", "description", "type", "multiple", "nullable", "required", "format", "minimum", "maximum", "minLength", "maxLength", "choices",
        "default", "from", "into", "properties", "additionalProperties", "category", "name", "ui", "recommended",
    ];

    public static readonly string[] Factory = ["description", "parameters", "fill"];

    public static readonly string[] Request = ["method", "url", "headers"];

    public static readonly string[] Preset = ["name", "action", "trigger", "set", "from", "unset"];
}
