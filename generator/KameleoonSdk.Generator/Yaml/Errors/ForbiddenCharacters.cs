namespace KameleoonSdk.Generator.Yaml;

/// <summary>
/// Finds characters that must not stand anywhere in a file, not even in text: control characters, half surrogate pairs,
/// a byte order mark after the start, and the separators that YAML 1.1 readers take for line breaks and YAML 1.2 readers do not.
/// </summary>
internal static class ForbiddenCharacters
{
    /// <summary>Reports all of them; a run of the same character is one error.</summary>
    public static void Report(string text, ErrorSink errors)
    {
        for (var i = 0; i < text.Length && !errors.HasStopped; i++)
        {
            var c = text[i];
            if (c is (>= ' ' and < '\u007F') or '\n' or '\r' or '\t' or (>= '\u00A0' and < '\u2028'))
            {
                continue;
            }

            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (Classify(c, i) is { } found)
            {
                var start = i;
                while (i + 1 < text.Length && text[i + 1] == c)
                {
                    i++;
                }

                var way = char.IsSurrogate(c) ? "" : $", or write it as {Escape(c)} in double quotes";
                errors.Report(found.Kind, start, i + 1, $"{found.Name} is not allowed in a YAML file: delete it{way}.");
            }
        }
    }

    private static (YamlErrorKind Kind, string Name)? Classify(char c, int offset) => c switch
    {
        Characters.ByteOrderMark when offset == 0 => null,
        Characters.ByteOrderMark => (YamlErrorKind.InvisibleCharacter, InvisibleCharacters.Describe(c)),
        '\u0085' => (YamlErrorKind.InvisibleCharacter, "U+0085 NEXT LINE"),
        '\u2028' => (YamlErrorKind.InvisibleCharacter, "U+2028 LINE SEPARATOR"),
        '\u2029' => (YamlErrorKind.InvisibleCharacter, "U+2029 PARAGRAPH SEPARATOR"),
        < ' ' or (>= '\u007F' and < '\u00A0') => (YamlErrorKind.ControlCharacter, $"The control character U+{(int)c:X4}"),
        (>= '\uD800' and <= '\uDFFF') => (YamlErrorKind.ControlCharacter, $"U+{(int)c:X4}, half of a surrogate pair,"),
        '\uFFFE' or '\uFFFF' => (YamlErrorKind.ControlCharacter, $"U+{(int)c:X4}, which is no character,"),
        _ => null,
    };

    private static string Escape(char c) => c < '\u0100' ? $"\\x{(int)c:x2}" : $"\\u{(int)c:x4}";
}
