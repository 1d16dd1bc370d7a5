namespace KameleoonSdk.Generator.Yaml;

/// <summary>Punctuation of East Asian keyboards, which is none to YAML.</summary>
internal static class WidePunctuation
{
    /// <summary>A colon to the eye only.</summary>
    public const char Colon = '\uFF1A';

    /// <summary>A comma to the eye only.</summary>
    public const char Comma = '\uFF0C';

    /// <summary>For a colon that is none.</summary>
    public const string ColonMessage = "This is U+FF1A FULLWIDTH COLON, which is no colon to YAML: write ': '. If it is part of a text, put the text in quotes.";

    /// <summary>For a comma that is none.</summary>
    public const string CommaMessage = "This is U+FF0C FULLWIDTH COMMA, which is no comma to YAML: write ', '. If it is part of a text, put the text in quotes.";
}
