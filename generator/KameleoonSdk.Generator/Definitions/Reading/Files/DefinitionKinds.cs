using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>The kind of a file, by the key that tells it; by what else it has where that key is misspelt, missing or one of two.</summary>
internal static class DefinitionKinds
{
    // Of an event, 'action' is easily written for 'extends'; an action has no use for 'event'.
    private static readonly (string Key, KeySet Keys)[] All = [("event", KeySet.Event), ("slug", KeySet.Destination), ("action", KeySet.Action)];

    /// <summary>Whether the file has one of the keys.</summary>
    public static bool IsDefinition(YamlMapping root) => All.Any(kind => root[kind.Key] is not null);

    /// <summary>The keys of the kind, or null where there is no telling.</summary>
    public static KeySet? Find(YamlMapping root)
    {
        var named = All.Where(kind => root[kind.Key] is not null).ToList();
        if (named.Count == 0)
        {
            named = All.Where(kind => root.Entries.Any(entry => IsMisspelt(entry.Key.Value, kind.Key))).ToList();
        }

        // One of the three keys alone, in a file that is all of another kind: it is the key that is wrong.
        if (named.Count == 1 && Known(root, named[0].Keys) == 1 && All.Where(kind => Known(root, kind.Keys) > 1).ToList() is [var other])
        {
            return other.Keys;
        }

        if (named.Count > 0)
        {
            return named.OrderByDescending(kind => Known(root, kind.Keys)).First().Keys;
        }

        var likely = All.OrderByDescending(kind => Known(root, kind.Keys)).ToList();
        return Known(root, likely[0].Keys) >= 2 && Known(root, likely[0].Keys) > Known(root, likely[1].Keys) ? likely[0].Keys : null;
    }

    private static bool IsMisspelt(string word, string key) =>
        All.All(kind => !kind.Keys.Names.Contains(word)) && Suggestion.Nearest(word, [key]) is not null;

    private static int Known(YamlMapping root, KeySet keys) => root.Entries.Count(entry => keys.Names.Contains(entry.Key.Value));
}
