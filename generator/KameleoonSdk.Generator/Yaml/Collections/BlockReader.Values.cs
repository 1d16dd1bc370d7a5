namespace KameleoonSdk.Generator.Yaml;

/// <content>What follows the colon of a key.</content>
internal sealed partial class BlockReader
{
    // After the colon.
    private YamlNode ReadMappingValue(int column)
    {
        var start = cursor.Position;
        _closedColumn = -1;
        trivia.SkipBlanks();
        properties.Skip();
        if (!cursor.AtLineEndOrComment)
        {
            return ReadInlineValue(column);
        }

        trivia.SkipToContent();
        if (cursor.AtDocumentEnd || cursor.Column < column)
        {
            return cursor.Nothing(start);
        }

        if (cursor.Column > column)
        {
            return ReadNode(cursor.Column, column);
        }

        return cursor.AtIndicator('-') ? ReadIndentlessSequence(column) : cursor.Nothing(start);
    }

    private YamlNode ReadIndentlessSequence(int column)
    {
        YamlNode node = depth.Enter() ? ReadSequence(column, isIndentless: true) : cursor.Nothing(cursor.Position);
        depth.Leave();
        return node;
    }

    /// <summary>Reads what follows "---" on its line; null if nothing does.</summary>
    public YamlNode? ReadAfterMarker()
    {
        trivia.SkipBlanks();
        properties.Skip();
        return cursor.AtLineEndOrComment ? null : ReadInlineValue(parentColumn: -1);
    }

    // A value that starts on the line of its key, where no block collection may start.
    private YamlNode ReadInlineValue(int parentColumn)
    {
        var errorsBefore = errors.Count;
        var start = cursor.Position;
        if (cursor.AtIndicator('-'))
        {
            errors.Report(
                YamlErrorKind.UnexpectedListItem,
                start,
                start + 1,
                "A list cannot start on the line of its key: move it to the next line, or write it in brackets: [a, b]. If it is a text, put it in quotes.");
            return ReadNode(cursor.Column, parentColumn);
        }

        if (cursor.AtIndicator('?'))
        {
            errors.Report(YamlErrorKind.ComplexKey, start, start + 1, MissingColon.QuestionMarkMessage);
        }

        if (cursor.Current is '|' or '>')
        {
            return ReadBlockScalar(parentColumn);
        }

        YamlNode node = cursor.Current switch
        {
            '"' or '\'' => quoted.Read(parentColumn, inFlow: false),
            '[' or '{' => flow.Read(parentColumn),
            '*' => properties.TakeAlias()!,
            ':' when plain.AtColon(inFlow: false) => cursor.Nothing(start),
            _ => plain.Read(parentColumn, inFlow: false, out _),
        };
        trivia.SkipBlanks();
        if (!AtColonAfter(node))
        {
            ExpectLineEndAfter(node, errorsBefore);
            return node;
        }

        errors.ReportIfFirstOnLine(YamlErrorKind.ColonInPlainValue, cursor.Position, cursor.Position + 1, MissingColon.QuoteMessage);
        return SkipUnquotedText(start, parentColumn);
    }

    // The rest of a value that wanted quotes: this line and those below that look like more of the text.
    private YamlScalar SkipUnquotedText(int start, int parentColumn)
    {
        cursor.SkipLine();
        var end = cursor.Position;
        while (true)
        {
            trivia.SkipToContent();
            if (cursor.AtDocumentEnd || cursor.Column <= parentColumn || BlockEntryGuess.IsAt(cursor))
            {
                break;
            }

            cursor.SkipLine();
        }

        return new YamlScalar(cursor.Span(start, end), cursor.Text.Substring(start, end - start).TrimEnd(), YamlScalarStyle.Plain);
    }
}
