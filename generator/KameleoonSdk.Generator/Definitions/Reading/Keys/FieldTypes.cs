using System.Text.RegularExpressions;
using KameleoonSdk.Generator.Diagnostics;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>The names of the types, and what people write for them who come from other languages.</summary>
internal static class FieldTypes
{
    private const string List = "for a list, give the type of an item, with 'multiple: true'";

    private static readonly Regex ListType = new(@"\[\]$|(list|array|set|collection|enumerable)<.*>$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    private static readonly Regex SizedText = new(@"^(n?varchar|char|string|text)\((?<length>[0-9]+)\)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Dictionary<string, FieldType> Types = new()
    {
        ["string"] = FieldType.String,
        ["text"] = FieldType.Text,
        ["password"] = FieldType.Password,
        ["number"] = FieldType.Number,
        ["integer"] = FieldType.Integer,
        ["boolean"] = FieldType.Boolean,
        ["datetime"] = FieldType.DateTime,
        ["object"] = FieldType.Object,
    };

    private static readonly Synonyms Synonyms = new()
    {
        { "long short byte int32 int64 bigint smallint tinyint uint ulong", "integer" },
        { "float double decimal real numeric money currency", "number" },
        { "flag bit", "boolean" },
        { "timestamp instant datetimeoffset iso8601", "datetime" },
        { "date dateonly", "use 'datetime', or 'string' with 'format: date'" },
        { "time timeonly", "use 'string' with 'format: time'" },
        { "char varchar nvarchar phone telephone", "string" },
        { "textarea multiline markdown", "text" },
        { "secret token", "password" },
        { "any json map dict dictionary hash record struct", "object" },
        { "array list set tuple collection", List },
        { "enum choice select union", "give the type of the values, such as 'string', and list them in 'choices'" },
        { "url uri link", "use 'string' with 'format: uri'" },
        { "email mail", "use 'string' with 'format: email'" },
        { "uuid guid", "use 'string' with 'format: uuid'" },
        { "ip ipaddress", "use 'string' with 'format: ipv4' or 'ipv6'" },
    };

    /// <summary>The names of the types, in the order of the documentation.</summary>
    public static IReadOnlyCollection<string> Names => Types.Keys;

    public static string NameOf(FieldType type) => Types.First(pair => pair.Value == type).Key;

    /// <summary>A field of the type, in a sentence.</summary>
    public static string Describe(FieldType type) => $"a field of the type '{NameOf(type)}'";

    public static FieldType? Find(string name) => Types.TryGetValue(name, out var type) ? type : null;

    /// <summary>The name that a word means; null where there is no telling.</summary>
    public static string? Meant(string word) =>
        Types.ContainsKey(word) ? word :
        Synonyms.Find(word) is { } found ? (Types.ContainsKey(found) ? found : null) :
        Suggestion.Nearest(word, [.. Types.Keys]);

    /// <summary>The end of the message about an unknown type.</summary>
    public static string Suggest(string word) => ListType.IsMatch(word) ? ": " + List
        : word.IndexOf('#') > 0 ? ": put a space before '#' to start a comment"
        : SizedText.Match(word) is { Success: true } sized ? $": use 'string', with 'maxLength: {sized.Groups["length"].Value}'"
        : word.IndexOf('|') >= 0 && word.Split('|').Select(part => part.Trim()).Where(part => part != "null").ToList() is [var single] && Find(single) is not null ? $": for null beside '{single}', add 'nullable: true'"
        : Suggestion.For(word, Types.Keys, Synonyms);
}
