namespace KameleoonSdk.Generator.Yaml;

/// <summary>Reads block nodes: mappings, lists and texts that indentation holds together.</summary>
internal sealed partial class BlockReader(
    Cursor cursor,
    ErrorSink errors,
    Trivia trivia,
    IndentationCheck indentation,
    Depth depth,
    NodeProperties properties,
    PlainScalarReader plain,
    QuotedScalarReader quoted,
    BlockScalarReader blocks,
    FlowReader flow)
{
    // Column of the block that ended last, for messages about a line that fits none.
    private int _closedColumn = -1;

    /// <summary>Reads the node at the position, which is at its first character.</summary>
    /// <param name="column">Column of that character.</param>
    /// <param name="parentColumn">Column of the key or list that the node belongs to, -1 for none.</param>
    /// <param name="tolerant">
    /// Whether this is a line at a wrong column, already reported: consequences of that are not reported again.
    /// </param>
    public YamlNode ReadNode(int column, int parentColumn, bool tolerant = false)
    {
        var node = depth.Enter() ? ReadAnyNode(column, parentColumn, tolerant) : cursor.Nothing(cursor.Position);
        depth.Leave();
        return node;
    }

    private YamlNode ReadAnyNode(int column, int parentColumn, bool tolerant)
    {
        if (cursor.AtIndicator('-') || AtDashBeforeInvisible())
        {
            return ReadSequence(column, isIndentless: false, tolerant);
        }

        if (cursor.AtIndicator('?') || cursor.AtIndicator(':'))
        {
            return ReadMapping(column, tolerant);
        }

        var start = cursor.Position;
        var errorsBefore = errors.Count;
        properties.Skip();
        if (cursor.AtLineEndOrComment)
        {
            return ReadNodeBelow(start, parentColumn);
        }

        if (cursor.AtIndicator('-'))
        {
            return ReadSequence(column, isIndentless: false);
        }

        return cursor.Current switch
        {
            '|' or '>' => ReadBlockScalar(parentColumn),
            '"' or '\'' => ReadKeyOrValue(quoted.Read(parentColumn, inFlow: false), column, errorsBefore, tolerant),
            '[' or '{' => ReadKeyOrValue(flow.Read(parentColumn), column, errorsBefore, tolerant),
            '*' => ReadKeyOrValue(properties.TakeAlias()!, column, errorsBefore, tolerant),
            _ => ReadPlain(column, parentColumn, tolerant),
        };
    }

    // A node that starts on a line below; nothing if that line is not deeper than the parent.
    private YamlNode ReadNodeBelow(int start, int parentColumn)
    {
        trivia.SkipToContent();
        return !cursor.AtDocumentEnd && cursor.Column > parentColumn
            ? ReadNode(cursor.Column, parentColumn)
            : cursor.Nothing(start);
    }

    private YamlScalar ReadBlockScalar(int parentColumn)
    {
        var node = blocks.Read(parentColumn, out var column);
        _closedColumn = column;
        return node;
    }

    // What was read is a key if a colon follows; else the line has to end.
    private YamlNode ReadKeyOrValue(YamlNode node, int column, int errorsBefore, bool tolerant)
    {
        trivia.SkipBlanks();
        if (AtColonAfter(node))
        {
            return ReadMapping(column, tolerant, node);
        }

        ExpectLineEndAfter(node, errorsBefore);
        return node;
    }

    private YamlNode ReadPlain(int column, int parentColumn, bool tolerant)
    {
        var start = cursor.Position;
        var errorsBefore = errors.Count;
        var key = plain.ReadLine();
        trivia.SkipBlanks();
        if (plain.AtColon(inFlow: false))
        {
            return ReadMapping(column, tolerant, key);
        }

        // A file that begins with "key:value" is no text.
        if (parentColumn < 0 && MissingSpaceColumn(key) is > 0 and var space && key.Value.Take(space).All(char.IsLetter))
        {
            cursor.Position = start;
            return ReadMapping(column, tolerant);
        }

        if (MissingSpaceColumn(key) is >= 0 and var colon && InvisibleCharacters.Contains(key.Value[colon + 1]))
        {
            cursor.Position = start;
            return ReadMapping(column, tolerant);
        }

        cursor.Position = start;
        var scalar = plain.Read(parentColumn, inFlow: false, out var keyColumn);
        if (keyColumn == column)
        {
            // A key follows at the same column: the first line was meant to be one as well.
            cursor.Position = start;
            return ReadMapping(column, tolerant);
        }

        ExpectLineEndAfter(scalar, errorsBefore);
        return scalar;
    }

    private void ExpectLineEndAfter(YamlNode node, int errorsBefore)
    {
        if (IsTextInBrackets(node) && errors.Count == errorsBefore && cursor.At(cursor.Position) is var next and not (']' or '}' or '#') && !cursor.AtLineEnd && next != '\0')
        {
            errors.Report(
                YamlErrorKind.ReservedIndicator,
                node.Span.Start,
                node.Span.Start + 1,
                $"A text cannot start with '{cursor.Text[node.Span.Start]}', which YAML reserves: put the text in quotes.");
        }

        if (errors.Count == errorsBefore && !cursor.AtLineEndOrComment && node is YamlScalar { Style: YamlScalarStyle.SingleQuoted } && cursor.Position == node.Span.End && char.IsLetter(cursor.Current))
        {
            trivia.ExpectLineEnd(
                errorsBefore,
                YamlErrorKind.UnexpectedText,
                "The quote before this has ended the text: inside single quotes, write an apostrophe twice (''), or put the text in double quotes.");
            return;
        }

        var what = node is YamlScalar ? "text" : "value";
        var hint = node.Span.StartLine == node.Span.EndLine
            ? ""
            : $" It started on line {node.Span.StartLine + 1}: is its end where it was meant to be?";
        trivia.ExpectLineEnd(
            errorsBefore,
            YamlErrorKind.UnexpectedText,
            cursor.Current is ']' or '}'
                ? $"'{cursor.Current}' closes nothing here: delete it, or put the text in quotes."
                : $"The {what} before this has ended: delete what follows, or put all of it in quotes.{hint}");
    }

    // {visitor} or [beta] with more text behind it was meant as text; [red, green] was not.
    private static bool IsTextInBrackets(YamlNode node) =>
        node is YamlSequence { Items: [YamlScalar { Style: YamlScalarStyle.Plain }] }
            or YamlMapping { Entries: [{ Key.Style: YamlScalarStyle.Plain, Value: YamlScalar { Span.Length: 0 } }] };

    private bool AtDashBeforeInvisible() =>
        cursor.Current == '-' && InvisibleCharacters.Contains(cursor.At(cursor.Position + 1));

    private bool AtColonAfter(YamlNode node) =>
        plain.AtColon(inFlow: false) || (cursor.Current == ':' && node is YamlScalar { Style: not YamlScalarStyle.Plain });
}
