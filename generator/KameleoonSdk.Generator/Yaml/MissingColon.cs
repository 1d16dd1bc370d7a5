namespace KameleoonSdk.Generator.Yaml;

/// <summary>Messages about colons that are missing, or one too many.</summary>
internal static class MissingColon
{
    /// <summary>For a colon with no key before it.</summary>
    public const string KeyMessage =
        "A key is missing before this colon: write it, or \"\" for an empty one; if the colon is part of a text, put the text in quotes.";

    /// <summary>For a second colon in an entry.</summary>
    public const string QuoteMessage =
        "A value without quotes cannot contain a colon followed by a space or the end of the line: put the value in quotes. To "
        + "nest a key, start it on a line of its own.";

    /// <summary>For <c>? </c>.</summary>
    public const string QuestionMarkMessage =
        "'? ' starts a complex key: definition files have none. Write 'key: value'; if this is a text, put it in quotes.";

    /// <summary>For <c>key:value</c>.</summary>
    /// <param name="text">The text that holds the colon.</param>
    /// <param name="colon">Where in the text.</param>
    public static string SpaceMessage(string text, int colon) =>
        $"Put a space after the colon: '{Excerpt.Of(text.Substring(0, colon))}: {Excerpt.Of(text.Substring(colon + 1))}'. If all "
        + "of it is one text, put it in quotes.";

    /// <summary>For a second colon in an entry of a mapping in braces.</summary>
    /// <param name="key">The word before the colon.</param>
    public static string CommaMessage(string key) =>
        $"A value without quotes cannot contain a colon followed by a space: put a comma before '{Excerpt.Of(key)}' if that is the next key, or else the "
        + "value in quotes.";

    /// <summary>For a line among keys that has no colon.</summary>
    public static string Message(string text) =>
        $"'{Excerpt.Of(text)}' stands where a key is expected and has no colon: write 'key: value'. If it continues the text "
        + "above, put that text in quotes.";
}
