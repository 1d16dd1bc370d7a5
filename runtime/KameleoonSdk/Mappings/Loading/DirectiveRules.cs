using KameleoonSdk.Mappings.Model;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Loading;

/// <summary>What each directive has to be. The options are checked in this order.</summary>
internal static class DirectiveRules
{
    /// <summary>The longest pattern and replacement of <c>@replace</c>, in UTF-16 units.</summary>
    public const int MaxReplaceLength = 10;

    private static readonly DirectiveRule Any = (validator, value, path) => validator.DirectiveOrRaw(value, path);
    private static readonly DirectiveRule Text = (validator, value, path) => validator.DirectiveOrString(value, path);
    private static readonly DirectiveRule Object = (validator, value, path) => validator.DirectiveOrObject(value, path);
    private static readonly DirectiveRule PlainText = (validator, value, path) => validator.String(value, path);
    private static readonly DirectiveRule PlainBoolean = (validator, value, path) => validator.Boolean(value, path);
    private static readonly DirectiveRule List = (validator, value, path) => validator.Array(value, path);

    public static readonly IReadOnlyDictionary<string, DirectiveRule> All = new Dictionary<string, DirectiveRule>
    {
        [Names.Path] = Text,
        [Names.Template] = Text,
        [Names.Literal] = Any,
        [Names.ExcludeWhenNull] = Any,
        [Names.Liquid] = PlainText,
        [Names.If] = Options(OptionRule.Optional("exists", Any), OptionRule.Optional("then", Any), OptionRule.Optional("else", Any)),
        [Names.Case] = Options(OptionRule.Optional("operator", PlainText), OptionRule.Optional("value", Text)),
        [Names.Replace] = Options(
            OptionRule.Required("pattern", TextOfLength(1)),
            OptionRule.Optional("replacement", TextOfLength(0)),
            OptionRule.Required("value", Text),
            OptionRule.Optional("ignorecase", PlainBoolean),
            OptionRule.Optional("global", PlainBoolean)),
        [Names.ArrayPath] = ArrayPath,
        [Names.Json] = Options(OptionRule.Required("value", Any), OptionRule.Required("mode", OneOf("encode", "decode"))),
        [Names.Flatten] = Options(OptionRule.Optional("separator", PlainText), OptionRule.Required("value", Any)),
        [Names.Merge] = Merge,
        [Names.Members] = Members,
        [Names.Transform] = Options(OptionRule.Required("apply", Object), OptionRule.Required("mapping", Object)),
    };

    private static readonly OptionRule[] MergeOptions =
        [OptionRule.Optional("direction", OneOf("left", "right")), OptionRule.Required("objects", List)];

    private static DirectiveRule Options(params OptionRule[] rules) => (validator, value, path) => validator.Options(value, path, rules);

    private static DirectiveRule TextOfLength(int min) => (validator, value, path) =>
        validator.String(value, path)
        && (value.Text.Length >= min || validator.Fail(path, $"should be a string of length {min} or greater"))
        && (value.Text.Length <= MaxReplaceLength || validator.Fail(path, $"should be a string of length {MaxReplaceLength} or less"));

    private static DirectiveRule OneOf(params string[] allowed) => (validator, value, path) =>
        validator.String(value, path)
        && (allowed.Contains(value.Text, StringComparer.OrdinalIgnoreCase)
            || validator.Fail(path, $"should be one of {string.Join(", ", allowed)} but it is \"{value.Text}\""));

    private static bool ArrayPath(MappingValidator validator, MappingNode value, MappingPath path) =>
        validator.Array(value, path)
        && validator.DirectiveOrString(value.Items.ElementAtOrDefault(0), path)
        && (value.Items.Count < 2 || validator.Any(value.Items[1], path));

    private static bool Members(MappingValidator validator, MappingNode value, MappingPath path) =>
        validator.Array(value, path)
        && value.Items.Select((item, i) => (item, path: path.Add($"{i}"))).All(entry =>
            entry.item is { Items: [{ Kind: JsonKind.String }, var member] }
                ? validator.Any(member, entry.path)
                : validator.Fail(entry.path, "should be an array of a name and a value"));

    private static bool Merge(MappingValidator validator, MappingNode value, MappingPath path)
    {
        if (!validator.Options(value, path, MergeOptions))
        {
            return false;
        }

        MappingPath objects = path.Add("objects");
        return value.Find("objects")!.Items.Select((item, i) => (item, i)).All(
            entry => validator.DirectiveOrObject(entry.item, objects.Add($"{entry.i}")));
    }
}
