using System.Text;

namespace KameleoonSdk.Generator.Yaml;

/// <summary>Reads <c>'single'</c> and <c>"double"</c> quoted texts, over one line or several.</summary>
internal sealed class QuotedScalarReader(Cursor cursor, ErrorSink errors)
{
    private static readonly char[] Special = ['"', '\'', '\\', '\n', '\r'];

    private bool _triedToTheEnd;

    /// <summary>Reads one at the position, which is at its opening quote.</summary>
    /// <param name="parentColumn">
    /// Column of the key or list that the text belongs to, -1 for none: further lines are indented deeper.
    /// </param>
    /// <param name="inFlow">Whether it stands inside brackets, where further lines may stand anywhere.</param>
    public YamlScalar Read(int parentColumn, bool inFlow)
    {
        var start = cursor.Position;
        var quote = cursor.Current;
        var style = quote == '"' ? YamlScalarStyle.DoubleQuoted : YamlScalarStyle.SingleQuoted;
        if (TakeSimple(start, quote) is { } simple)
        {
            return new YamlScalar(cursor.Span(start, cursor.Position), simple, style);
        }

        var value = new StringBuilder();
        var textEnd = 0; // of `value`, without the white space at the end of the line
        cursor.Position++;
        while (!cursor.AtEnd)
        {
            var c = cursor.Current;
            if (c == quote)
            {
                cursor.Position++;
                if (quote == '"' || cursor.Current != '\'')
                {
                    return new YamlScalar(cursor.Span(start, cursor.Position), value.ToString(), style);
                }

                cursor.Position++;
                value.Append('\'');
                textEnd = value.Length;
            }
            else if (Characters.IsBreak(c))
            {
                value.Length = textEnd;
                if (!TakeBreaks(start, parentColumn, inFlow, value, escaped: false))
                {
                    return Unclosed(start, value, style);
                }

                textEnd = value.Length;
            }
            else if (c == '\\' && quote == '"')
            {
                if (!TakeEscape(start, parentColumn, inFlow, value))
                {
                    return Unclosed(start, value, style);
                }

                textEnd = value.Length;
            }
            else
            {
                cursor.Position++;
                value.Append(c);
                textEnd = Characters.IsBlank(c) ? textEnd : value.Length;
            }
        }

        if (parentColumn < 0 && !_triedToTheEnd)
        {
            // Nothing tells where the text was meant to end: at its line, most likely. Once only, or a file of quotes would be read
            // again and again.
            _triedToTheEnd = true;
            cursor.Position = start;
            cursor.SkipLine();
            value.Length = 0;
            value.Append(cursor.Text, start + 1, cursor.Position - start - 1);
        }

        return Unclosed(start, value, style);
    }

    // Most texts end on their line and have nothing to resolve.
    private string? TakeSimple(int start, char quote)
    {
        var end = cursor.Text.IndexOfAny(Special, start + 1);
        if (end < 0 || cursor.Text[end] != quote || (quote == '\'' && cursor.At(end + 1) == '\''))
        {
            return null;
        }

        cursor.Position = end + 1;
        return cursor.Text.Substring(start + 1, end - start - 1);
    }

    private bool TakeEscape(int start, int parentColumn, bool inFlow, StringBuilder value)
    {
        if (cursor.Position + 1 < cursor.Text.Length && Characters.IsBreak(cursor.Text[cursor.Position + 1]))
        {
            cursor.Position++;
            return TakeBreaks(start, parentColumn, inFlow, value, escaped: true);
        }

        EscapeSequences.Take(cursor, errors, value);
        return true;
    }

    // False, with the position before the line breaks, if the text cannot go on in the next line.
    private bool TakeBreaks(int start, int parentColumn, bool inFlow, StringBuilder value, bool escaped)
    {
        var lineEnd = cursor.Position;
        var breaks = LineFolding.SkipBreaks(cursor);
        var lineStart = cursor.Position;
        while (cursor.Current == ' ')
        {
            cursor.Position++;
        }

        var column = cursor.Position - lineStart;
        if (cursor.AtDocumentMarker || (column <= parentColumn && BlockEntryGuess.IsAt(cursor)))
        {
            cursor.Position = lineEnd;
            return false;
        }

        if (column <= parentColumn && !inFlow && !cursor.AtEnd)
        {
            ReportIndentation(start, parentColumn);
        }

        while (!cursor.AtEnd && Characters.IsBlank(cursor.Current))
        {
            cursor.Position++;
        }

        if (escaped)
        {
            value.Append('\n', breaks - 1);
        }
        else
        {
            LineFolding.Append(value, breaks);
        }

        return true;
    }

    private void ReportIndentation(int start, int parentColumn)
    {
        var from = cursor.Position;
        if (cursor.Current == '\t')
        {
            errors.Report(YamlErrorKind.TabIndentation, from, from + 1, "A tab indents this line, where YAML allows only spaces: replace it by spaces.");
        }
        else
        {
            errors.Report(
                YamlErrorKind.WrongContinuation,
                from,
                from + 1,
                $"This line continues the quoted text that opened on line {cursor.LineNumber(start)}: indent it by "
                + $"{Counted.Spaces(parentColumn + 1)} or more, or close the quote there.");
        }
    }

    private YamlScalar Unclosed(int start, StringBuilder value, YamlScalarStyle style)
    {
        var end = cursor.Position;
        errors.Report(
            YamlErrorKind.UnclosedQuote,
            start,
            start + 1,
            $"The quote {cursor.Text[start]} that opens here, on line {cursor.LineNumber(start)}, is never closed: add the "
            + "closing quote, or put the whole text in the other kind of quotes.");
        return new YamlScalar(cursor.Span(start, end), value.ToString(), style);
    }
}
