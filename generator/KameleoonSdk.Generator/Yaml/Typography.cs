namespace KameleoonSdk.Generator.Yaml;

/// <summary>Characters that word processors put in the place of those that YAML knows.</summary>
internal static class Typography
{
    /// <summary>A colon to the eye only.</summary>
    public const char WideColon = '\uFF1A';

    /// <summary>A comma to the eye only.</summary>
    public const char WideComma = '\uFF0C';

    private const string Quotes = "\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB\u2039\u203A";

    /// <summary>For a colon that is none.</summary>
    public const string ColonMessage = "This is U+FF1A FULLWIDTH COLON, which is no colon to YAML: write ': '. If it is part of a text, put the text in quotes.";

    /// <summary>For a comma that is none.</summary>
    public const string CommaMessage = "This is U+FF0C FULLWIDTH COMMA, which is no comma to YAML: write ', '. If it is part of a text, put the text in quotes.";

    /// <summary>Reports a text that stands between quotes which are none to YAML: they would be a part of it.</summary>
    public static void CheckQuotes(string text, int start, ErrorSink errors)
    {
        if (text.Length < 2 || Quotes.IndexOf(text[0]) < 0 || Quotes.IndexOf(text[text.Length - 1]) < 0 || text.Skip(1).Take(text.Length - 2).Any(c => Quotes.IndexOf(c) >= 0))
        {
            return;
        }

        errors.Report(
            YamlErrorKind.TypographicQuotes,
            start,
            start + text.Length,
            $"{text[0]} and {text[text.Length - 1]} are no quotes to YAML, but a part of the text: write \"{Excerpt.Of(text.Substring(1, text.Length - 2))}\". If they are meant, "
            + "put all of it in quotes.");
    }
}
