using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Places in texts in quotes on one line, of which the file writes some characters as escapes: <c>\"</c>, <c>''</c>.</summary>
internal static class EscapedText
{
    private const string Hexadecimal = "xuU";
    private const string WhiteSpace = "ntr \r\n";

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
            var written = WidthAt(file, at, scalar.Style);
            var isPair = written > 2 && char.IsHighSurrogate(scalar.Value[i]);
            // A pair may be one escape of eight digits, or two of four.
            at += isPair && file[at + 1] == 'u' ? 2 * written : written;
            i += isPair ? 2 : 1;
        }

        var column = scalar.Span.StartColumn - scalar.Span.Start;
        return first < 0 ? null : new YamlSpan(first, at - first, scalar.Span.StartLine, column + first, scalar.Span.StartLine, column + at);
    }

    /// <summary>How many characters of the file stand for the character of the text.</summary>
    public static int WidthAt(string file, int at, YamlScalarStyle style) =>
        style == YamlScalarStyle.SingleQuoted ? (file[at] == '\'' ? 2 : 1) : style == YamlScalarStyle.DoubleQuoted ? Escape(file, at) : 1;

    /// <summary>Whether an escape stands there for white space, or for a line that goes on.</summary>
    public static bool IsSpace(string file, int at, YamlScalarStyle style) =>
        style == YamlScalarStyle.DoubleQuoted && file[at] == '\\' && at + 1 < file.Length && WhiteSpace.IndexOf(file[at + 1]) >= 0;

    private static int Escape(string file, int at) => file[at] != '\\' || at + 1 >= file.Length ? 1 : Hexadecimal.IndexOf(file[at + 1]) switch { 0 => 4, 1 => 6, 2 => 10, _ => 2 };
}
