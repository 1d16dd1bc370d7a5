namespace KameleoonSdk.Generator.Yaml;

/// <content>Items, entries and values.</content>
internal sealed partial class FlowReader
{
    private YamlNode ReadItem()
    {
        var start = cursor.Position;
        var node = ReadKeyOrItem();
        trivia.SkipBlanks();
        if (!AtColonAfter(node))
        {
            return node;
        }

        // [key: value] is a list of one mapping with one entry.
        if (node.Span.StartLine != node.Span.EndLine)
        {
            errors.Report(
                YamlErrorKind.MultiLineKey,
                node.Span.Start,
                node.Span.End,
                "A key inside '[ ]' has to stand on one line: put the entry in braces.");
        }

        var builder = new MappingBuilder(cursor, errors);
        ReadValue(builder, node);
        return builder.Build(start);
    }

    private void ReadEntry(MappingBuilder builder)
    {
        var key = ReadKeyOrItem();
        if (SkipToNext(afterComma: false) && AtColonAfter(key))
        {
            ReadValue(builder, key);
            return;
        }

        if (key is YamlScalar { Style: YamlScalarStyle.Plain } scalar && scalar.Value.IndexOf(':') is > 0 and var colon)
        {
            var start = cursor.Text.IndexOf(':', scalar.Span.Start);
            errors.Report(YamlErrorKind.MissingSpaceAfterColon, start, start + 1, MissingColon.SpaceMessage(scalar.Value, colon));
            key = new YamlScalar(cursor.Span(scalar.Span.Start, start), scalar.Value.Substring(0, colon), scalar.Style);
            if (scalar.Span.StartLine == scalar.Span.EndLine && colon + 1 < scalar.Value.Length)
            {
                var value = new YamlScalar(cursor.Span(start + 1, scalar.Span.End), scalar.Value.Substring(colon + 1), scalar.Style);
                builder.Add(builder.ToKey(key), value);
                return;
            }
        }

        builder.Add(builder.ToKey(key), cursor.Nothing(key.Span.End));
    }

    private YamlNode ReadKeyOrItem()
    {
        if (!plain.AtColon(inFlow: true))
        {
            return ReadNode();
        }

        errors.Report(YamlErrorKind.MissingKey, cursor.Position, cursor.Position + 1, MissingColon.KeyMessage);
        return cursor.Nothing(cursor.Position);
    }

    private void ReadValue(MappingBuilder builder, YamlNode keyNode)
    {
        var key = builder.ToKey(keyNode);
        var afterColon = ++cursor.Position;
        if (Characters.IsFlowIndicator(cursor.Current) && key.Style == YamlScalarStyle.Plain)
        {
            // A value to YAML 1.2, part of the key to older readers.
            errors.Report(
                YamlErrorKind.MissingSpaceAfterColon,
                afterColon - 1,
                afterColon,
                MissingColon.SpaceMessage(key.Value + ":" + Excerpt.OfLine(cursor.Text, afterColon), key.Value.Length));
        }

        var ignoredAliases = properties.IgnoreAliases;
        properties.IgnoreAliases |= MappingBuilder.IsMergeKey(key);
        YamlNode value = SkipToNext(afterComma: true) ? ReadNode() : cursor.Nothing(afterColon);
        properties.IgnoreAliases = ignoredAliases;
        builder.Add(key, value is YamlScalar { Span.Length: 0 } ? cursor.Nothing(afterColon) : value);
        trivia.SkipBlanks();
        if (AtColonAfter(value) && value.Span.Length > 0)
        {
            ReportColon(value);
        }

        while (AtColonAfter(value) && value.Span.Length > 0)
        {
            cursor.Position++;
            value = SkipToNext(afterComma: true) ? ReadNode() : cursor.Nothing(cursor.Position);
            trivia.SkipBlanks();
        }
    }

    // At a second colon in an entry: a comma is missing before the key that ends here, or it is text.
    private void ReportColon(YamlNode value)
    {
        var comma = cursor.Text.IndexOf(WidePunctuation.Comma, value.Span.Start, value.Span.Length);
        if (comma >= 0)
        {
            errors.Report(YamlErrorKind.WidePunctuation, comma, comma + 1, WidePunctuation.CommaMessage);
            return;
        }

        var semicolon = cursor.Text.IndexOf(';', value.Span.Start, value.Span.Length);
        if (semicolon >= 0)
        {
            errors.Report(YamlErrorKind.MissingComma, semicolon, semicolon + 1, MissingColon.SemicolonMessage);
            return;
        }

        var key = value is YamlScalar { Style: YamlScalarStyle.Plain, Value: var text } && text.LastIndexOf(' ') is > 0 and var blank ? text.Substring(blank + 1) : null;
        errors.Report(YamlErrorKind.ColonInPlainValue, cursor.Position, cursor.Position + 1, key is null ? MissingColon.QuoteMessage : MissingColon.CommaMessage(key));
    }

    private YamlNode ReadNode()
    {
        SkipBlockIndicators();
        properties.Skip();
        var start = cursor.Position;
        if (!SkipToNext(afterComma: true) || plain.AtColon(inFlow: true))
        {
            return cursor.Nothing(start);
        }

        start = cursor.Position;
        if (cursor.Current is '-' or '?' && Characters.IsFlowIndicator(cursor.At(start + 1)))
        {
            errors.Report(
                YamlErrorKind.ReservedIndicator, start, start + 1, $"A '{cursor.Current}' on its own is no text: put it in quotes.");
        }

        return cursor.Current switch
        {
            '*' => properties.TakeAlias()!,
            '"' or '\'' => quoted.Read(_parentColumn, inFlow: true),
            '[' or '{' => ReadCollection(),
            ',' or ']' or '}' => cursor.Nothing(start),
            _ => plain.Read(_parentColumn, inFlow: true, out _),
        };
    }

    private void SkipBlockIndicators()
    {
        while (cursor.AtIndicator('-') || cursor.AtIndicator('?'))
        {
            if (cursor.Current == '?')
            {
                errors.Report(YamlErrorKind.ComplexKey, cursor.Position, cursor.Position + 1, MissingColon.QuestionMarkMessage);
            }
            else
            {
                errors.Report(
                    YamlErrorKind.UnexpectedListItem,
                    cursor.Position,
                    cursor.Position + 1,
                    "'- ' starts no item inside brackets: delete the dash, or put it in quotes.");
            }

            cursor.Position++;
            trivia.SkipToFlowContent();
        }
    }

    // After a quoted text or a bracket, as in JSON, the value may touch the colon.
    private bool AtColonAfter(YamlNode node) =>
        plain.AtColon(inFlow: true) || (cursor.Current == ':' && node is not YamlScalar { Style: YamlScalarStyle.Plain });
}
