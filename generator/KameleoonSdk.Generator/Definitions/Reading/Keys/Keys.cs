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
        "default", "from", "into", "properties", "additionalProperties", "category", "name", "ui", "recommended", "deprecated",
    ];

    public static readonly string[] Choice = ["value", "label", "name"];

    public static readonly string[] Condition = ["field", "is", "isNot", "exists", "all", "any"];

    public static readonly string[] SyncMode = ["label", "description", "default", "choices"];

    public static readonly string[] Hook = ["label", "description", "inputs", "outputs"];

    public static readonly string[] Event = ["event", "name", "destination", "description", "extends", "set", "properties", "deprecated"];

    public static readonly string[] Factory = ["description", "parameters", "fill"];

    public static readonly string[] Request = ["method", "url", "headers"];

    public static readonly string[] Audience = ["mode", "managed", "settings"];

    public static readonly string[] Preset = ["name", "action", "trigger", "event", "set", "from", "unset"];
}
