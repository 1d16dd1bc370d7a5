using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Words that tools know, of metadata that may also say something else: only what is nearly one of them is a mistake.</summary>
internal static class KnownWords
{
    private static readonly string[] Modes = ["cloud", "device", "warehouse"];
    private static readonly string[] Authentications = ["custom", "basic", "oauth2", "oauth-managed"];
    private static readonly string[] Platforms = ["web", "cloud", "ios", "android", "mobile", "server", "device"];
    private static readonly string[] AudienceModes = ["synced", "realtime"];
    private static readonly string[] SyncModes = ["add", "update", "upsert", "delete", "mirror"];

    private static readonly string[] PresetEvents =
    [
        "journeys_step_entered_track", "warehouse_entity_added_track", "warehouse_entity_removed_track",
        "warehouse_audience_membership_changed_identify", "warehouse_audience_entered_track", "warehouse_audience_exited_track",
    ];

    private static readonly string[] Hooks = ["onMappingSave", "retlOnMappingSave"];

    public static void CheckMode(DefinitionContext context, KeyedReader destination) => Check(context, destination.Node("mode"), "mode of destinations", Modes);

    public static void CheckAuthentication(DefinitionContext context, KeyedReader destination) =>
        Check(context, destination.Node("authentication"), "authentication", Authentications);

    public static void CheckPlatform(DefinitionContext context, KeyedReader action) => Check(context, action.Node("platform"), "platform", Platforms);

    public static void CheckAudienceMode(DefinitionContext context, KeyedReader audience) => Check(context, audience.Node("mode"), "mode of audiences", AudienceModes);

    /// <summary>Kinds of events that are no query.</summary>
    public static void CheckPresetEvent(DefinitionContext context, KeyedReader preset) => Check(context, preset.Node("event"), "event of presets", PresetEvents);

    public static void CheckSyncModes(DefinitionContext context, IEnumerable<YamlNode> choices)
    {
        foreach (var choice in choices)
        {
            Check(context, choice is YamlMapping mapping ? mapping["value"] : choice, "sync mode", SyncModes);
        }
    }

    public static void CheckHook(DefinitionContext context, YamlScalar name) => Check(context, name, "hook", Hooks);

    private static void Check(DefinitionContext context, YamlNode? node, string what, string[] known)
    {
        if (node is YamlScalar { Value: var word } && !known.Contains(word, StringComparer.OrdinalIgnoreCase) && Suggestion.Nearest(word, known) is { } meant)
        {
            context.Report(Rules.UnusualName, node.Span, $"'{word}' is no {what} that tools know. Did you mean '{meant}'?");
        }
    }
}
