namespace KameleoonSdk.Generator.Yaml;

/// <summary>The mistakes that the reader tells apart.</summary>
internal enum YamlErrorKind
{
    /// <summary>A tab indents a line.</summary>
    TabIndentation,

    /// <summary>A line stands at a column that fits nothing above it.</summary>
    WrongIndentation,

    /// <summary>A line of a quoted text is indented no deeper than the key that it belongs to.</summary>
    WrongContinuation,

    /// <summary><c>key:value</c></summary>
    MissingSpaceAfterColon,

    /// <summary><c>-item</c> among list items.</summary>
    MissingSpaceAfterDash,

    /// <summary>A <c>#</c> that touches what stands before it.</summary>
    MissingSpaceBeforeComment,

    /// <summary>A line among keys that has no colon.</summary>
    MissingColon,

    /// <summary>A colon with no key before it.</summary>
    MissingKey,

    /// <summary>Two items of a flow list or mapping with no comma between them.</summary>
    MissingComma,

    /// <summary>Two commas of a flow list or mapping with nothing between them.</summary>
    MissingItem,

    /// <summary>A quote that is never closed.</summary>
    UnclosedQuote,

    /// <summary>A bracket or brace that is never closed.</summary>
    UnclosedBracket,

    /// <summary>A bracket or brace that closes nothing, or the wrong thing.</summary>
    UnexpectedBracket,

    /// <summary>A list item where a key, or a value on the same line, was expected.</summary>
    UnexpectedListItem,

    /// <summary>Something else where the next list item was expected.</summary>
    ExpectedListItem,

    /// <summary>Text after a value that has ended.</summary>
    UnexpectedText,

    /// <summary>A plain value that holds a colon and a space.</summary>
    ColonInPlainValue,

    /// <summary>A plain value that starts with a character that YAML reserves.</summary>
    ReservedIndicator,

    /// <summary>A full-width colon or comma where a real one was meant.</summary>
    WidePunctuation,

    /// <summary>The markers of a merge that left a conflict.</summary>
    MergeConflict,

    /// <summary>An escape sequence that YAML does not know.</summary>
    InvalidEscape,

    /// <summary>Something wrong after <c>|</c> or <c>&gt;</c>.</summary>
    InvalidBlockHeader,

    /// <summary>Blank lines at the start of a block text that are indented deeper than the text.</summary>
    BlockIndentation,

    /// <summary>A control character or half a surrogate pair.</summary>
    ControlCharacter,

    /// <summary>An invisible character in the structure, in a key, or one that counts as a line break for some readers only.</summary>
    InvisibleCharacter,

    /// <summary>The same key twice in a mapping.</summary>
    DuplicateKey,

    /// <summary>A key over several lines.</summary>
    MultiLineKey,

    /// <summary>A key that is not a text, or <c>? </c>. Refused.</summary>
    ComplexKey,

    /// <summary><c>&amp;anchor</c>. Refused.</summary>
    Anchor,

    /// <summary><c>*alias</c>. Refused.</summary>
    Alias,

    /// <summary><c>!tag</c>. Refused.</summary>
    Tag,

    /// <summary>The merge key <c>&lt;&lt;</c>. Refused.</summary>
    MergeKey,

    /// <summary><c>%YAML</c> and the like. Refused.</summary>
    Directive,

    /// <summary>A second document in the file. Refused.</summary>
    SecondDocument,

    /// <summary>More nesting than <see cref="Depth.Max"/>.</summary>
    TooDeep,

    /// <summary>More errors than <see cref="ErrorSink.Max"/>: the rest was not read.</summary>
    TooManyErrors,
}
