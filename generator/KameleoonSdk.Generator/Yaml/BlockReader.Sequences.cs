namespace KameleoonSdk.Generator.Yaml;

/// <content>Lists.</content>
internal sealed partial class BlockReader
{
    // An indentless list stands at the column of its key; the next key ends it.
    private YamlSequence ReadSequence(int column, bool isIndentless)
    {
        var start = cursor.Position;
        var end = start;
        var items = new List<YamlNode>();
        var reportedColumn = -1;
        indentation.Open(column);
        while (true)
        {
            var position = cursor.Position;
            if (cursor.Column == column && (cursor.AtIndicator('-') || AtDashBeforeInvisible()))
            {
                cursor.Position++;
                _closedColumn = -1;
                var item = ReadCompact(column);
                end = Math.Max(item.Span.End, position + 1);
                items.Add(item);
            }
            else if (cursor.Column == column && isIndentless)
            {
                break;
            }
            else
            {
                if (cursor.Column == column)
                {
                    ReportNoItem();
                }
                else if (cursor.Column != reportedColumn)
                {
                    ReportIndentation(column);
                }

                reportedColumn = cursor.Column;
                ReadNode(cursor.Column, column - 1, tolerant: true);
            }

            if (cursor.Position == position)
            {
                cursor.SkipLine(); // a guard against an endless loop
            }

            trivia.SkipToContent();
            if (cursor.AtDocumentEnd || cursor.Column < column)
            {
                break;
            }
        }

        indentation.Close();
        _closedColumn = column;
        return new YamlSequence(cursor.Span(start, end), items);
    }

    private void ReportNoItem()
    {
        var start = cursor.Position;
        var text = Excerpt.OfLine(cursor.Text, start);
        if (cursor.Current == '-')
        {
            errors.ReportIfFirstOnLine(
                YamlErrorKind.MissingSpaceAfterDash, start, start + 1, $"Put a space after the dash: '- {text.Substring(1)}'.");
        }
        else
        {
            errors.ReportIfFirstOnLine(
                YamlErrorKind.ExpectedListItem, start, start + 1, $"'{text}' stands among list items: start it with '- ', or indent it to make it part of the item above.");
        }
    }

    // What follows "- ": a node on the same line, which may be a list or a mapping itself, or one on the lines below.
    private YamlNode ReadCompact(int column)
    {
        var start = cursor.Position;
        trivia.SkipBlanks();
        if (cursor.AtLineEndOrComment)
        {
            return ReadNodeBelow(start, column);
        }

        var node = ReadNode(cursor.Column, column);
        var tab = cursor.Text.IndexOf('\t', start, node.Span.Start - start);
        if (tab >= 0 && node is not YamlScalar && cursor.Text[node.Span.Start] is not ('[' or '{'))
        {
            errors.Report(YamlErrorKind.TabIndentation, tab, tab + 1, "A tab indents what follows it: YAML allows only spaces there.");
        }

        return node;
    }
}
