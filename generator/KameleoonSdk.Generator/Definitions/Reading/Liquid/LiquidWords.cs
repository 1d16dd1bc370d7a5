namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>The tags and filters of Liquid as the reference has them: liquidjs, with some switched off.</summary>
internal static class LiquidWords
{
    /// <summary>Tags that have an end, called <c>end</c> and their name.</summary>
    public static readonly IReadOnlyList<string> Blocks = ["if", "unless", "capture", "comment", "raw", "block"];

    /// <summary>Blocks whose content is no Liquid.</summary>
    public static readonly IReadOnlyList<string> Verbatim = ["comment", "raw"];

    public static readonly IReadOnlyList<string> Branches = ["else", "elsif"];

    public static readonly IReadOnlyList<string> DisabledTags = ["case", "for", "include", "layout", "render", "tablerow"];

    /// <summary>What other template languages call the tags.</summary>
    public static readonly Diagnostics.Synonyms OtherTags = new() { { "elseif elif elsfi", "elsif" }, { "set let var", "assign" }, { "print", "echo" }, { "foreach each", "for" } };

    /// <summary>Tags after which an expression stands that is evaluated as in <c>{{ }}</c>.</summary>
    public static readonly IReadOnlyList<string> TakeExpressions = ["if", "unless", "elsif", "echo"];

    public static readonly IReadOnlyList<string> DisabledFilters =
    [
        "array_to_sentence_string", "concat", "find", "find_exp", "find_index", "find_index_exp", "group_by", "group_by_exp", "has", "has_exp",
        "map", "newline_to_br", "reject", "reject_exp", "reverse", "sort", "sort_natural", "uniq", "where_exp", "type",
    ];

    public static readonly IReadOnlyList<string> Filters =
    [
        "append", "prepend", "downcase", "upcase", "capitalize", "strip", "lstrip", "rstrip", "strip_newlines", "normalize_whitespace",
        "number_of_words", "remove", "remove_first", "remove_last", "replace", "replace_first", "replace_last", "split", "truncate",
        "truncatewords", "abs", "at_least", "at_most", "ceil", "floor", "minus", "plus", "times", "divided_by", "modulo", "round", "join",
        "first", "last", "size", "compact", "push", "unshift", "pop", "shift", "slice", "sample", "sum", "where", "escape", "xml_escape",
        "escape_once", "strip_html", "url_encode", "url_decode", "cgi_escape", "uri_escape", "slugify", "date", "date_to_xmlschema",
        "date_to_rfc822", "date_to_string", "date_to_long_string", "default", "raw", "json", "jsonify", "inspect", "to_integer",
        "base64_encode", "base64_decode", "sha256", "hmac_sha256",
    ];

    private static readonly string[] Simple = ["assign", "break", "continue", "cycle", "decrement", "echo", "increment", "liquid", "#"];

    /// <summary>Every tag that begins something.</summary>
    public static readonly IReadOnlyList<string> Tags = [.. Blocks, .. Branches, .. Simple];
}
