namespace KameleoonSdk.Generator.Yaml;

/// <content>Mappings.</content>
internal sealed partial class BlockReader
{
    // Reads entries as long as they start at this column. The first key may have been read already.
    private YamlMapping ReadMapping(int column, bool tolerant, YamlNode? firstKey = null)
    {
        var start = firstKey is null ? cursor.Position : firstKey.Span.Start;
        var builder = new MappingBuilder(cursor, errors);
        var lastKeyLine = cursor.Line;
        var reportedColumn = -1;
        var lastHadNoColon = tolerant;
        indentation.Open(column);
        if (firstKey is not null)
        {
            ReadValueAfterKey(builder, builder.ToKey(firstKey), column);
            trivia.SkipToContent();
        }

        while (!cursor.AtDocumentEnd && cursor.Column >= column && !(tolerant && cursor.AtIndicator('-')))
        {
            var position = cursor.Position;
            if (cursor.Column > column)
            {
                if (cursor.Column != reportedColumn && !errors.AnyOnLine(lastKeyLine))
                {
                    ReportIndentation(column);
                }

                reportedColumn = cursor.Column;
                if (ReadNode(cursor.Column, column, tolerant: true) is YamlMapping misplaced)
                {
                    builder.AddRange(misplaced);
                }
            }
            else if (cursor.AtIndicator('-'))
            {
                errors.ReportIfFirstOnLine(
                    YamlErrorKind.UnexpectedListItem,
                    position,
                    position + 1,
                    "A list item stands where a key is expected: delete the dash, or indent the list below its key.");
                ReadSequence(column, isIndentless: true);
            }
            else
            {
                lastKeyLine = cursor.Line;
                ReadEntry(builder, column, ref lastHadNoColon);
            }

            if (cursor.Position == position)
            {
                cursor.SkipLine(); // a guard against an endless loop
            }

            trivia.SkipToContent();
        }

        indentation.Close();
        _closedColumn = column;
        return builder.Build(start);
    }

    private void ReadEntry(MappingBuilder builder, int column, ref bool lastHadNoColon)
    {
        if (cursor.AtIndicator('?'))
        {
            ReadExplicitEntry(builder, column);
            return;
        }

        var errorsBefore = errors.Count;
        properties.Skip();
        var node = ReadKey(column);
        trivia.SkipBlanks();
        if (AtColonAfter(node))
        {
            lastHadNoColon = false;
            ReadValueAfterKey(builder, builder.ToKey(node), column);
        }
        else if (errors.Count > errorsBefore && errors.AnyOnLine(cursor.Line))
        {
            cursor.SkipLine();
        }
        else
        {
            ReadEntryWithoutColon(builder, node, column, ref lastHadNoColon);
        }
    }

    private YamlNode ReadKey(int column)
    {
        switch (cursor.Current)
        {
            case '"' or '\'':
                return quoted.Read(column, inFlow: false);
            case '[' or '{':
                return flow.Read(column);
            case '*':
                return properties.TakeAlias()!;
            case ':' when plain.AtColon(inFlow: false):
                errors.Report(YamlErrorKind.MissingKey, cursor.Position, cursor.Position + 1, MissingColon.KeyMessage);
                return cursor.Nothing(cursor.Position);
            default:
                return cursor.AtLineEndOrComment ? cursor.Nothing(cursor.Position) : plain.ReadLine();
        }
    }

    // At the colon after a key.
    private void ReadValueAfterKey(MappingBuilder builder, YamlScalar key, int column)
    {
        var colon = cursor.Position++;
        if (!cursor.IsSpaceAt(cursor.Position))
        {
            errors.Report(
                YamlErrorKind.MissingSpaceAfterColon,
                colon,
                colon + 1,
                MissingColon.SpaceMessage(key.Value + ":" + Excerpt.OfLine(cursor.Text, colon + 1), key.Value.Length));
        }

        if (key.Span.StartLine != key.Span.EndLine)
        {
            errors.Report(
                YamlErrorKind.MultiLineKey,
                key.Span.Start,
                key.Span.End,
                $"A key has to stand on one line: this one started on line {key.Span.StartLine + 1}.");
        }

        var ignoredAliases = properties.IgnoreAliases;
        properties.IgnoreAliases |= MappingBuilder.IsMergeKey(key);
        builder.Add(key, ReadMappingValue(column));
        properties.IgnoreAliases = ignoredAliases;
    }

    // "? key" and ": value" on lines of their own: one error, and the entry is read nevertheless.
    private void ReadExplicitEntry(MappingBuilder builder, int column)
    {
        errors.Report(YamlErrorKind.ComplexKey, cursor.Position, cursor.Position + 1, MissingColon.QuestionMarkMessage);
        cursor.Position++;
        var key = ReadCompact(column);
        trivia.SkipToContent();
        YamlNode value = cursor.Nothing(cursor.Position);
        if (!cursor.AtDocumentEnd && cursor.Column == column && cursor.AtIndicator(':'))
        {
            cursor.Position++;
            value = ReadCompact(column);
        }

        if (key is YamlScalar scalar)
        {
            builder.Add(scalar, value);
        }
    }
}
