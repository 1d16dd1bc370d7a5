namespace KameleoonSdk.Generator.Yaml;

/// <content>Lists.</content>
internal sealed partial class BlockReader
{
    // An indentless list stands at the column of its key; the next key ends it.
    private YamlSequence ReadSequence(int column, bool isIndentless, bool tolerant = false)
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
            else if (cursor.Column == column && cursor.Current == '-')
            {
                var text = Excerpt.OfLine(cursor.Text, ++cursor.Position);
                errors.ReportIfFirstOnLine(
                    YamlErrorKind.MissingSpaceAfterDash, position, position + 1, $"Put a space after the dash: '- {text}'.");
                items.Add(ReadCompact(column));
            }
            else
            {
                if (cursor.Column == column)
                {
                    ReportNoItem();
                }
                else if (cursor.Column != reportedColumn && !tolerant)
                {
                    ReportIndentation(column);
                }

                reportedColumn = cursor.Column;
                AddMisplaced(items, ReadNode(cursor.Column, column, tolerant: true));
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
        errors.ReportIfFirstOnLine(
            YamlErrorKind.ExpectedListItem,
            start,
            start + 1,
            $"'{Excerpt.OfLine(cursor.Text, start)}' stands among list items: start it with '- ', or indent it to make it part of "
            + "the item above.");
    }

    // What stands at a wrong column was most likely meant for the list, or for its last item.
    private void AddMisplaced(List<YamlNode> items, YamlNode node)
    {
        if (node is YamlSequence sequence)
        {
            items.AddRange(sequence.Items);
        }
        else if (node is YamlMapping more && items.Count > 0 && items[items.Count - 1] is YamlMapping last)
        {
            items[items.Count - 1] = MappingBuilder.Merge(cursor, errors, last, more);
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
