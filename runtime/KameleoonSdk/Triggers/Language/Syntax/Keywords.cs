namespace KameleoonSdk.Triggers.Language.Syntax;

/// <summary>Words that are no field's name, unless they are escaped (<c>\null</c>) or come after a point.</summary>
internal static class Keywords
{
    public static TokenKind KindOf(string word) => word switch
    {
        "and" => TokenKind.And,
        "or" => TokenKind.Or,
        "not" => TokenKind.Not,
        "in" => TokenKind.In,
        "null" => TokenKind.Null,
        "true" => TokenKind.True,
        "false" => TokenKind.False,
        _ => TokenKind.Path,
    };
}
