namespace KameleoonSdk.Generator.Yaml;

/// <summary>Characters that nobody sees and that are no white space to YAML: harmless in text, a trap in keys and indentation.</summary>
internal static class InvisibleCharacters
{
    /// <summary>Whether this is one of them.</summary>
    public static bool Contains(char c) => c >= '\u00A0' && NameOf(c) is not null;

    /// <summary>Code point and Unicode name, as in <c>U+00A0 NO-BREAK SPACE</c>.</summary>
    public static string Describe(char c) => $"U+{(int)c:X4} {NameOf(c)}";

    private static string? NameOf(char c) => c switch
    {
        '\u00A0' => "NO-BREAK SPACE",
        '\u00AD' => "SOFT HYPHEN",
        '\u034F' => "COMBINING GRAPHEME JOINER",
        '\u061C' => "ARABIC LETTER MARK",
        '\u115F' => "HANGUL CHOSEONG FILLER",
        '\u1160' => "HANGUL JUNGSEONG FILLER",
        '\u1680' => "OGHAM SPACE MARK",
        '\u180E' => "MONGOLIAN VOWEL SEPARATOR",
        '\u2000' => "EN QUAD",
        '\u2001' => "EM QUAD",
        '\u2002' => "EN SPACE",
        '\u2003' => "EM SPACE",
        '\u2004' => "THREE-PER-EM SPACE",
        '\u2005' => "FOUR-PER-EM SPACE",
        '\u2006' => "SIX-PER-EM SPACE",
        '\u2007' => "FIGURE SPACE",
        '\u2008' => "PUNCTUATION SPACE",
        '\u2009' => "THIN SPACE",
        '\u200A' => "HAIR SPACE",
        '\u200B' => "ZERO WIDTH SPACE",
        '\u200C' => "ZERO WIDTH NON-JOINER",
        '\u200D' => "ZERO WIDTH JOINER",
        '\u200E' => "LEFT-TO-RIGHT MARK",
        '\u200F' => "RIGHT-TO-LEFT MARK",
        '\u202A' => "LEFT-TO-RIGHT EMBEDDING",
        '\u202B' => "RIGHT-TO-LEFT EMBEDDING",
        '\u202C' => "POP DIRECTIONAL FORMATTING",
        '\u202D' => "LEFT-TO-RIGHT OVERRIDE",
        '\u202E' => "RIGHT-TO-LEFT OVERRIDE",
        '\u202F' => "NARROW NO-BREAK SPACE",
        '\u205F' => "MEDIUM MATHEMATICAL SPACE",
        '\u2060' => "WORD JOINER",
        '\u2061' => "FUNCTION APPLICATION",
        '\u2062' => "INVISIBLE TIMES",
        '\u2063' => "INVISIBLE SEPARATOR",
        '\u2064' => "INVISIBLE PLUS",
        '\u2066' => "LEFT-TO-RIGHT ISOLATE",
        '\u2067' => "RIGHT-TO-LEFT ISOLATE",
        '\u2068' => "FIRST STRONG ISOLATE",
        '\u2069' => "POP DIRECTIONAL ISOLATE",
        '\u3000' => "IDEOGRAPHIC SPACE",
        '\u3164' => "HANGUL FILLER",
        '\uFEFF' => "ZERO WIDTH NO-BREAK SPACE (byte order mark)",
        '\uFFA0' => "HALFWIDTH HANGUL FILLER",
        _ => null,
    };
}
