using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>The keys of a kind of mapping, and what people write for them who come from other languages.</summary>
/// <param name="Owner">What the mapping is, such as <c>a field</c>.</param>
/// <param name="Names">The keys that it may have.</param>
/// <param name="Synonyms">What is written for them elsewhere.</param>
internal sealed record KeySet(string Owner, string[] Names, Synonyms Synonyms)
{
    public static readonly KeySet Action = new("an action", Keys.Action, KeySynonyms.Action) { NeedValues = ["trigger", "platform", "batch", "hidden"] };
    public static readonly KeySet Destination = new("a destination", Keys.Destination, KeySynonyms.Destination) { NeedValues = ["mode", "authentication", "request", "mappingLimit", "audience", "namespace"] };
    public static readonly KeySet Field = new("a field", Keys.Field, KeySynonyms.Field)
    {
        NeedValues =
        [
            "required", "multiple", "nullable", "format", "minimum", "maximum", "minLength", "maxLength", "choices", "default", "from", "into", "properties",
            "additionalProperties", "category",
        ],
    };
    public static readonly KeySet Choice = new("a choice", Keys.Choice, KeySynonyms.Choice);
    public static readonly KeySet Condition = new("a condition", Keys.Condition, KeySynonyms.Condition);
    public static readonly KeySet SyncMode = new("a sync mode", Keys.SyncMode, KeySynonyms.SyncMode);
    public static readonly KeySet Hook = new("a hook", Keys.Hook, Synonyms.None);
    public static readonly KeySet Event = new("an event", Keys.Event, KeySynonyms.Event) { NeedValues = ["destination", "extends", "set", "properties"] };
    public static readonly KeySet Factory = new("a factory", Keys.Factory, KeySynonyms.Factory);
    public static readonly KeySet Request = new("a request", Keys.Request, KeySynonyms.Request);
    public static readonly KeySet Audience = new("an audience", Keys.Audience, Synonyms.None);
    public static readonly KeySet Preset = new("a preset", Keys.Preset, KeySynonyms.Preset) { NeedValues = ["set", "from", "unset"] };

    /// <summary>Keys whose value changes what is made, so that one without a value is told; of the others, that is told where they are read.</summary>
    public IReadOnlyList<string> NeedValues { get; init; } = [];

    /// <summary>The key that a word means; null where there is no telling.</summary>
    public string? Meant(string word) => Synonyms.Find(word) is { } found ? Names.FirstOrDefault(name => name == found) : Suggestion.Nearest(word, Names);

    /// <summary>The end of the message about an unknown key.</summary>
    /// <param name="word">The key.</param>
    /// <param name="mapping">What it is in: a key that is there already is not meant.</param>
    public string Suggest(string word, YamlMapping mapping) =>
        Suggest(word) is var hint && Meant(word) is { } taken && mapping[taken] is not null && hint == $". Did you mean '{taken}'?" ? $": '{taken}' is there already, so remove this one" : hint;

    /// <summary>The end of the message about an unknown key.</summary>
    public string Suggest(string word) =>
        MissingColon.Split(word) is { } entry && Meant(entry.Key) is { } key ? $". Did you mean '{key}: {entry.Value}'?"
        : word.StartsWith("//", StringComparison.Ordinal) ? ": a comment starts with '#'"
        : word.Length > 0 && word.All(char.IsDigit) ? ": the comma before it has ended the value, so write a number without one"
        : Suggestion.For(word, Names, Synonyms) is { Length: > 0 } suggestion ? suggestion
        : $": use {Words.Or(Names)}";
}
