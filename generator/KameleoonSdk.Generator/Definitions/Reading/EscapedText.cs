using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Places in texts in quotes on one line, of which the file writes some characters as escapes: <c>\"</c>, <c>''</c>.</summary>
internal static class EscapedText
{
    private const string Hexadecimal = "xuU";

    /// <summary>The place of a part of the text that a scalar gives; null where it is not in quotes, or on several lines.</summary>
    /// <param name="file">The file.</param>
    /// <param name="scalar">The scalar.</param>
    /// <param name="index">Where the part begins, in the scalar's value.</param>
    /// <param name="length">Its length, at least 1.</param>
    public static YamlSpan? Part(string file, YamlScalar scalar, int index, int length)
    {
        if (scalar.Style is not (YamlScalarStyle.SingleQuoted or YamlScalarStyle.DoubleQuoted) || scalar.Span.StartLine != scalar.Span.EndLine)
        {
            return null;
        }

        var (at, first) = (scalar.Span.Start + 1, -1);
        for (var i = 0; i < index + length && i < scalar.Value.Length && at < scalar.Span.End - 1;)
        {
            first = first < 0 && i >= index ? at : first;
            var written = scalar.Style == YamlScalarStyle.SingleQuoted ? (file[at] == '\'' ? 2 : 1) : Escape(file, at);
            var isPair = written > 2 && char.IsHighSurrogate(scalar.Value[i]);
            // A pair may be one escape of eight digits, or two of four.
            at += isPair && file[at + 1] == 'u' ? 2 * written : written;
            i += isPair ? 2 : 1;
        }

        var column = scalar.Span.StartColumn - scalar.Span.Start;
        return first < 0 ? null : new YamlSpan(first, at - first, scalar.Span.StartLine, column + first, scalar.Span.StartLine, column + at);
    }

    private static int Escape(string file, int at) => file[at] != '\\' ? 1 : Hexadecimal.IndexOf(file[at + 1]) switch { 0 => 4, 1 => 6, 2 => 10, _ => 2 };
}
