namespace KameleoonSdk.Triggers.Language.Expressions;

/// <summary>Functions that make one value of another.</summary>
internal enum ValueFunction
{
    /// <summary>The number of items of a list, or of UTF-8 bytes of a text; 0 of null, and null of everything else.</summary>
    Length,

    /// <summary>A text in lower case; null of everything else, as with all functions of texts.</summary>
    Lowercase,

    /// <summary>A text in upper case.</summary>
    Uppercase,

    /// <summary>A text with underscores for spaces.</summary>
    Snakecase,

    /// <summary>A text with dashes for spaces.</summary>
    Kebabcase,

    /// <summary>A text with a capital at the start of each word.</summary>
    Titlecase,

    /// <summary><c>"string"</c>, <c>"number"</c>, <c>"bool"</c>, <c>"list"</c>, <c>"null"</c>, or <c>"object"</c>.</summary>
    TypeOf,
}
