using System.Text;

namespace KameleoonSdk.Generator.Yaml;

/// <summary>Reads texts without quotes, over one line or several.</summary>
internal sealed class PlainScalarReader(Cursor cursor, ErrorSink errors, Trivia trivia)
{
    /// <summary>Reads one at the position.</summary>
    /// <param name="parentColumn">
    /// Column of the key or list that the text belongs to, -1 for none: further lines are indented deeper.
    /// </param>
    /// <param name="inFlow">Whether it stands inside brackets.</param>
    /// <param name="keyColumn">Column of the key in the next line that ended the text, or -1.</param>
    public YamlScalar Read(int parentColumn, bool inFlow, out int keyColumn)
    {
        var start = cursor.Position;
        ReservedIndicators.Check(cursor, errors);
        SkipLineText(inFlow);
        var firstLine = cursor.Text.Substring(start, cursor.Position - start);
        StringBuilder? lines = null;
        keyColumn = -1;
        while (true)
        {
            var end = cursor.Position;
            if (!TakeContinuation(parentColumn, inFlow, firstLine, ref lines, ref keyColumn))
            {
                cursor.Position = end;
                return new YamlScalar(cursor.Span(start, end), lines?.ToString() ?? firstLine, YamlScalarStyle.Plain);
            }
        }
    }

    /// <summary>Reads a text that ends with its line, at the latest.</summary>
    public YamlScalar ReadLine()
    {
        var start = cursor.Position;
        ReservedIndicators.Check(cursor, errors);
        SkipLineText(inFlow: false);
        var text = cursor.Text.Substring(start, cursor.Position - start);
        return new YamlScalar(cursor.Span(start, cursor.Position), text, YamlScalarStyle.Plain);
    }

    /// <summary>Whether the colon at the position ends a plain text.</summary>
    public bool AtColon(bool inFlow) => cursor.Current == ':' && IsColon(cursor.Position, inFlow);

    private bool IsColon(int offset, bool inFlow) =>
        cursor.IsSpaceAt(offset + 1) || (inFlow && Characters.IsFlowIndicator(cursor.At(offset + 1)));

    // Moves to the end of the text of this line, without the white space after it; by one character at least.
    private void SkipLineText(bool inFlow)
    {
        var text = cursor.Text;
        var end = cursor.Position + 1;
        for (var i = end; i < text.Length; i++)
        {
            var c = text[i];
            if (Characters.IsBreak(c)
                || (c == ':' && IsColon(i, inFlow))
                || (c == '#' && Characters.IsBlank(text[i - 1]))
                || (inFlow && Characters.IsFlowIndicator(c)))
            {
                break;
            }

            end = Characters.IsBlank(c) ? end : i + 1;
        }

        cursor.Position = end;
    }

    private bool TakeContinuation(int parentColumn, bool inFlow, string firstLine, ref StringBuilder? lines, ref int keyColumn)
    {
        SkipRawBlanks();
        if (cursor.AtEnd || !cursor.AtLineEnd)
        {
            return false;
        }

        var breaks = LineFolding.SkipBreaks(cursor);
        var lineStart = cursor.Position;
        while (cursor.Current == ' ')
        {
            cursor.Position++;
        }

        var column = cursor.Position - lineStart;
        if (cursor.AtDocumentEnd || !MayContinueAt(column, parentColumn, inFlow))
        {
            return false;
        }

        trivia.SkipBlanks();
        if (cursor.AtLineEndOrComment || (inFlow && Characters.IsFlowIndicator(cursor.Current)))
        {
            return false;
        }

        var start = cursor.Position;
        var endsAtColon = AtColon(inFlow);
        if (!endsAtColon)
        {
            SkipLineText(inFlow);
        }

        var end = cursor.Position;
        SkipRawBlanks();
        if (endsAtColon || (!inFlow && AtColon(inFlow)))
        {
            keyColumn = inFlow ? -1 : column;
            return false;
        }

        cursor.Position = end;
        lines ??= new StringBuilder(firstLine);
        LineFolding.Append(lines, breaks);
        lines.Append(cursor.Text, start, end - start);
        return true;
    }

    // A line inside brackets that looks like a key of the surrounding block means that a bracket was never closed.
    private bool MayContinueAt(int column, int parentColumn, bool inFlow) =>
        column > parentColumn || (inFlow && !BlockEntryGuess.IsAt(cursor));

    private void SkipRawBlanks()
    {
        while (Characters.IsBlank(cursor.Current))
        {
            cursor.Position++;
        }
    }
}
