namespace KameleoonSdk.Triggers.Language.Syntax;

/// <summary>What a part of a trigger's text is.</summary>
internal enum TokenKind
{
    End,
    Path,
    Text,
    Number,
    And,
    Or,
    Not,
    In,
    Null,
    True,
    False,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    OpenParenthesis,
    CloseParenthesis,
    OpenBracket,
    CloseBracket,
    Comma,
    Error,
}
