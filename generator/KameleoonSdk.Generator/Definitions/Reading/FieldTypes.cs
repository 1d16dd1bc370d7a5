using KameleoonSdk.Generator.Diagnostics;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>The names of the types, and what people write for them who come from other languages.</summary>
internal static class FieldTypes
{
    private const string List = "for a list, give the type of an item, with 'multiple: true'";

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
        { "long short byte int32 int64", "integer" },
        { "float double decimal real", "number" },
        { "flag", "boolean" },
        { "timestamp instant datetimeoffset iso8601", "datetime" },
        { "date", "use 'datetime', or 'string' with 'format: date'" },
        { "time", "use 'string' with 'format: time'" },
        { "char varchar", "string" },
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

    public static FieldType? Find(string name) => Types.TryGetValue(name, out var type) ? type : null;

    /// <summary>The name that a word means; null where there is no telling.</summary>
    public static string? Meant(string word) =>
        Types.ContainsKey(word) ? word :
        Synonyms.Find(word) is { } found ? (Types.ContainsKey(found) ? found : null) :
        Suggestion.Nearest(word, [.. Types.Keys]);

    /// <summary>The end of the message about an unknown type.</summary>
    public static string Suggest(string word) => word.EndsWith("[]", StringComparison.Ordinal) ? ": " + List : Suggestion.For(word, Types.Keys, Synonyms);
}
