using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Places in texts of several lines. Folding changes white space only, so that everything else stands in the file in the same order.</summary>
internal static class FoldedText
{
    /// <summary>The place of a part of the text that a scalar gives; null where the two differ by more than white space and simple escapes.</summary>
    /// <param name="file">The file.</param>
    /// <param name="scalar">The scalar.</param>
    /// <param name="index">Where the part begins, in the scalar's value.</param>
    /// <param name="length">Its length, at least 1.</param>
    public static YamlSpan? Part(string file, YamlScalar scalar, int index, int length)
    {
        var (at, line, lineStart) = (scalar.Span.Start, scalar.Span.StartLine, scalar.Span.Start - scalar.Span.StartColumn);
        if (scalar.Style is YamlScalarStyle.Literal or YamlScalarStyle.Folded)
        {
            // The first line has '|' or '>' and no text.
            at = file.IndexOf('\n', at);
        }
        else if (scalar.Style != YamlScalarStyle.Plain)
        {
            at++;
        }

        YamlSpan? start = null;
        for (var i = 0; at >= 0 && i < scalar.Value.Length; i++)
        {
            if (char.IsWhiteSpace(scalar.Value[i]))
            {
                continue;
            }

            for (; at < scalar.Span.End && (char.IsWhiteSpace(file[at]) || EscapedText.IsSpace(file, at, scalar.Style)); at++)
            {
                at += char.IsWhiteSpace(file[at]) || file[at + 1] is '\r' or '\n' ? 0 : 1;
                if (file[at] == '\n')
                {
                    (line, lineStart) = (line + 1, at + 1);
                }
            }

            var width = at >= scalar.Span.End ? 1 : EscapedText.WidthAt(file, at, scalar.Style);
            if (at >= scalar.Span.End || (width == 1 && file[at] != scalar.Value[i]) || (width > 2 && char.IsSurrogate(scalar.Value[i])))
            {
                return null;
            }

            var column = at - lineStart;
            if (i >= index)
            {
                var first = start ?? new YamlSpan(at, 0, line, column, line, column);
                start = first with { Length = at + width - first.Start, EndLine = line, EndColumn = column + width };
            }

            if (i >= index + length - 1)
            {
                return start;
            }

            at += width;
        }

        return start;
    }
}
