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

    /// <summary>For a semicolon before a second colon in an entry of a mapping in braces.</summary>
    public const string SemicolonMessage = "A semicolon is a part of the text to YAML: write a comma between two entries. If it is meant, put the text in quotes.";

    /// <summary>For a second colon in an entry of a mapping in braces.</summary>
    /// <param name="key">The word before the colon.</param>
    public static string CommaMessage(string key) =>
        $"A value without quotes cannot contain a colon followed by a space: put a comma before '{Excerpt.Of(key)}' if that is the next key, or else the "
        + "value in quotes.";

    /// <summary>For a line among keys that has no colon.</summary>
    public static string Message(string text)
    {
        if (text.StartsWith("//", StringComparison.Ordinal) || text.StartsWith("/*", StringComparison.Ordinal))
        {
            return $"'{Excerpt.Of(text)}' is no comment to YAML: start it with '#'.";
        }

        var name = text.TrimEnd(' ', '=');
        var meant = name.All(IsOfName) ? name + ":" : Split(text) is { } entry ? $"{entry.Key}: {entry.Value}" : "key: value";
        return $"'{Excerpt.Of(text)}' stands where a key is expected and has no colon: write '{meant}'. If it continues the text above, put that text "
            + "in quotes.";
    }

    /// <summary>For a line without a colon after a key without a value.</summary>
    /// <param name="text">The line.</param>
    /// <param name="key">The key.</param>
    public static string ValueMessage(string text, string key) =>
        $"'{text}' stands at the column of its key '{Excerpt.Of(key)}': indent it deeper, or write the value behind the key. If it is a key itself, put a colon behind it.";

    /// <summary>The key and the value of <c>key value</c>, <c>key = value</c> and <c>key =&gt; value</c>; null where it is none of these.</summary>
    public static (string Key, string Value)? Split(string text)
    {
        var end = 0;
        while (end < text.Length && IsOfName(text[end]))
        {
            end++;
        }

        var value = text.Substring(end).TrimStart(' ', '=', '>');
        return end > 0 && end < text.Length && value.Length > 0 && value.Length < text.Length - end && value.IndexOf(' ') < 0 ? (text.Substring(0, end), value) : null;
    }

    private static bool IsOfName(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$';
}
