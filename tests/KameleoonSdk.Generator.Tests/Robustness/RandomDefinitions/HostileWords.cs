namespace KameleoonSdk.Generator.Tests.Robustness.RandomDefinitions;

/// <summary>Names and texts that are special to C#, to generated code, to XML or to JSON, or that differ by little from others.</summary>
internal static class HostileWords
{
    public static readonly string[] Names =
    [
        "params", "event", "namespace", "object", "ref", "record", "required", "field", "file", "value", "build", "fields", "item", "equals", "getHashCode", "toString", "clone",
        "validate", "writeTo", "create", "parse", "read", "builder", "draft", "original", "result", "reader", "start", "end", "p", "i", "hash", "other", "name", "type", "found", "types",
        "codecs", "Sdk_", "Fields_", "Definition_", "Start_", "system", "kameleoonSdk", "set", "unset", "null", "this", "nameof", "T", "TName", "properties", "traits", "additionalProperties",
        "user_id", "userId", "user-id", "UserID", "user.id", "a.b", "a", "A", "1st", "42", "4.10", "$set", "@type", "x²", "émotion", "İstanbul", "ıtem", "straße", "данные", "日本語", "a😀b", "e\u0301",
        "key'quote", "key\"quote", "back\\slash", "<xml>", "a&b", "x*/", "{brace}", "{{x}}", "tab\tname", "with", "With", "Set", "Types", "choices", "Choices", "propertyBag", "isoDateTime",
    ];

    public static readonly string[] Choices =
    [
        "red", "RED", "Red", "-", ".", "?", "#", "-1", "1", "01", "1.0", "4.1", "4.10", "41.0", "true", "null", "", "a b", "a-b", "aB", "class", "None", "value__", "Equals", "ToString", "İ", "ı", "i",
        "https://x.example/a?b=c", "a\\b", "\"q\"", "<x>", "x\ny", "50%", "1st", "_1st", "@", "{{x}}", "{", "😀", "👍🏽", "a😀", "日本",
    ];

    public static readonly string[] Texts =
    [
        "", "Plain words", "With \"quotes\" and 'more'", "Two\nlines", "<b>&amp;</b> </summary> <see cref=\"x\"/>", "Colon: and # hash", "emoji 😀", "*/ // {0} {{x}} \\ \\u0041 \"\"\" $\"", " spaces ", "ends with.",
    ];
}
