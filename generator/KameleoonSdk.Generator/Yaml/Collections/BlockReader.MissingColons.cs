namespace KameleoonSdk.Generator.Yaml;

/// <content>Lines where a key was expected and none came.</content>
internal sealed partial class BlockReader
{
    // At the end of the text. Several such lines in a row are one mistake: a text that wanted quotes.
    private void ReadEntryWithoutColon(MappingBuilder builder, YamlNode node, int column, ref bool lastHadNoColon)
    {
        var start = node.Span.Start;
        if (node is YamlScalar { Style: YamlScalarStyle.Plain, Value: var line } wide && line.IndexOf(WidePunctuation.Colon) is > 0 and var at)
        {
            cursor.Position = start + at + 1;
            errors.Report(YamlErrorKind.WidePunctuation, start + at, start + at + 1, WidePunctuation.ColonMessage);
            lastHadNoColon = false;
            builder.Add(builder.ToKey(new YamlScalar(cursor.Span(start, start + at), line.Substring(0, at), wide.Style)), ReadMappingValue(column));
            return;
        }

        if (node is YamlScalar key && MissingSpaceColumn(key) is >= 0 and var colon)
        {
            cursor.Position = start + colon;
            var next = key.Value[colon + 1];
            if (InvisibleCharacters.Contains(next))
            {
                cursor.Position++;
                indentation.SkipInvisible();
                cursor.Position--;
            }
            else
            {
                errors.Report(
                    YamlErrorKind.MissingSpaceAfterColon,
                    cursor.Position,
                    cursor.Position + 1,
                    MissingColon.SpaceMessage(key.Value, colon));
            }

            lastHadNoColon = false;
            cursor.Position++;
            var name = new YamlScalar(cursor.Span(start, start + colon), key.Value.Substring(0, colon), key.Style);
            builder.Add(builder.ToKey(name), ReadMappingValue(column));
            return;
        }

        if (!lastHadNoColon && builder.LastEmpty is { } owner && owner.Key.Span.StartLine == node.Span.StartLine - 1 && cursor.AtLineEndOrComment
            && (owner.Value is YamlScalar { Style: not YamlScalarStyle.Plain } || !IsDeeperBelow(column)))
        {
            errors.ReportIfFirstOnLine(YamlErrorKind.WrongIndentation, start, node.Span.End, MissingColon.ValueMessage(Excerpt.OfLine(cursor.Text, start), owner.Key.Value));
            builder.FillLast(node);
            lastHadNoColon = true;
            return;
        }

        if (!lastHadNoColon)
        {
            var text = cursor.Text.Substring(start, cursor.Position - start).TrimEnd();
            errors.ReportIfFirstOnLine(YamlErrorKind.MissingColon, start, start + text.Length, MissingColon.Message(text));
        }

        lastHadNoColon = true;
        if (!cursor.AtLineEndOrComment)
        {
            cursor.SkipLine();
            return;
        }

        // "key" with a block below it: only the colon was forgotten.
        var value = ReadMappingValue(column);
        if (node is YamlScalar scalar && value is not YamlScalar)
        {
            builder.Add(scalar, value);
        }
    }

    // Whether the next line with content is indented deeper: then this line was a key.
    private bool IsDeeperBelow(int column)
    {
        var position = cursor.Position;
        trivia.SkipToContent();
        var isDeeper = !cursor.AtDocumentEnd && cursor.Column > column;
        cursor.Position = position;
        return isDeeper;
    }

    // Where in the text "key:value" has its colon; -1 if it is not of that form. "http://…" is not.
    private static int MissingSpaceColumn(YamlScalar text)
    {
        var colon = text.Style == YamlScalarStyle.Plain ? text.Value.IndexOf(':') : -1;
        return colon > 0 && colon + 1 < text.Value.Length && text.Value[colon + 1] != '/' ? colon : -1;
    }

    private void ReportIndentation(int column)
    {
        var start = cursor.Position;
        var expected = _closedColumn > column && _closedColumn != cursor.Column
            ? $"{column} or {_closedColumn}"
            : $"{column}";
        errors.ReportIfFirstOnLine(
            YamlErrorKind.WrongIndentation,
            start,
            start + 1,
            $"'{Excerpt.OfLine(cursor.Text, start)}' is indented by {Counted.Spaces(cursor.Column)}, where {expected} would fit. "
            + "If it continues the text above, put that text in quotes.");
    }
}
