namespace KameleoonSdk.Generator.Yaml;

/// <summary>Reads <c>[lists]</c> and <c>{mappings: in brackets}</c>, nested and over several lines.</summary>
internal sealed partial class FlowReader(
    Cursor cursor,
    ErrorSink errors,
    Trivia trivia,
    Depth depth,
    NodeProperties properties,
    PlainScalarReader plain,
    QuotedScalarReader quoted)
{
    private readonly List<int> _open = [];
    private int _parentColumn;
    private bool _unclosed;

    /// <summary>Reads the collection at the position, which is at its opening bracket.</summary>
    /// <param name="parentColumn">Column of the key or list that it belongs to, -1 for none.</param>
    public YamlNode Read(int parentColumn)
    {
        _parentColumn = parentColumn;
        _unclosed = false;
        return ReadCollection();
    }

    private YamlNode ReadCollection()
    {
        var start = cursor.Position;
        _open.Add(start);
        var node = depth.Enter() ? ReadItems(start) : cursor.Nothing(start);
        depth.Leave();
        _open.RemoveAt(_open.Count - 1);
        return node;
    }

    private YamlNode ReadItems(int start)
    {
        var isMapping = cursor.Current == '{';
        var entries = isMapping ? new MappingBuilder(cursor, errors) : null;
        var items = new List<YamlNode>();
        var afterComma = true;
        cursor.Position++;
        while (SkipToNext(afterComma))
        {
            var position = cursor.Position;
            if (cursor.Current is ']' or '}')
            {
                TakeClosingBracket(start);
                break;
            }

            if (cursor.Current == ',')
            {
                TakeComma(afterComma);
                afterComma = true;
                continue;
            }

            if (!afterComma)
            {
                errors.ReportIfFirstOnLine(
                    YamlErrorKind.MissingComma,
                    position,
                    position + 1,
                    cursor.Current == '{' && cursor.At(position + 1) == '{'
                        ? "A text with '{{' in it, inside of brackets, has to be in quotes: put quotes around the whole text."
                        : $"A comma or '{ClosingOf(start)}' is missing before '{Excerpt.OfLine(cursor.Text, position)}'.");
            }

            if (entries is not null)
            {
                ReadEntry(entries);
            }
            else
            {
                items.Add(ReadItem());
            }

            afterComma = false;
            if (cursor.Position == position)
            {
                cursor.Position++; // never reached by design; a guard against an endless loop
            }
        }

        return entries is null
            ? new YamlSequence(cursor.Span(start, cursor.Position), items)
            : entries.Build(start, cursor.Position);
    }

    // False if the collection cannot go on: the text ends, or a line of the surrounding block begins.
    private bool SkipToNext(bool afterComma)
    {
        var before = cursor.Position;
        var line = cursor.Line;
        if (!_unclosed)
        {
            trivia.SkipToFlowContent();
            if (!cursor.AtDocumentEnd
                && (afterComma || cursor.Line == line || cursor.Column > _parentColumn || !BlockEntryGuess.IsAt(cursor)))
            {
                return true;
            }

            _unclosed = true;
            ReportUnclosed();
            cursor.Position = cursor.AtEnd ? cursor.Position : before;
        }

        return false;
    }

    private void ReportUnclosed()
    {
        var start = _open[_open.Count - 1];
        if (errors.AnyFrom(start, YamlErrorKind.UnclosedQuote))
        {
            return; // the quote took the bracket in
        }

        var around = _open.Count == 1 ? "" : $" ({_open.Count - 1} more around it, from line {cursor.LineNumber(_open[0])} on)";
        var todo = IsClosedInComment(start) ? $"the '{ClosingOf(start)}' behind '#' is a part of the comment." : $"add '{ClosingOf(start)}'.";
        errors.Report(
            YamlErrorKind.UnclosedBracket,
            start,
            start + 1,
            $"'{cursor.Text[start]}', opened on line {cursor.LineNumber(start)}, is never closed{around}: {todo}");
    }

    // Whether a comment on the line of the bracket took the closing one in.
    private bool IsClosedInComment(int start)
    {
        var text = cursor.Text;
        var end = text.IndexOfAny(Characters.Breaks, start);
        var comment = text.IndexOf(" #", start, (end < 0 ? text.Length : end) - start, StringComparison.Ordinal);
        return comment > 0 && text.IndexOf(ClosingOf(start), comment, (end < 0 ? text.Length : end) - comment) > 0;
    }

    private void TakeClosingBracket(int start)
    {
        var found = cursor.Current;
        if (found == ClosingOf(start))
        {
            cursor.Position++;
            return;
        }

        var closesOuter = _open.Exists(open => ClosingOf(open) == found);
        errors.Report(
            YamlErrorKind.UnexpectedBracket,
            cursor.Position,
            cursor.Position + 1,
            $"'{found}' cannot close '{cursor.Text[start]}', opened on line {cursor.LineNumber(start)}: "
            + (closesOuter ? $"'{ClosingOf(start)}' is missing before it." : $"delete it, or write '{ClosingOf(start)}' instead."));

        // If it closes something further out, only the inner closing bracket was forgotten.
        if (!closesOuter)
        {
            cursor.Position++;
        }
    }

    private void TakeComma(bool afterComma)
    {
        if (afterComma)
        {
            errors.Report(
                YamlErrorKind.MissingItem,
                cursor.Position,
                cursor.Position + 1,
                "Nothing stands before this comma: delete the comma, or write \"\" or null for an empty item.");
        }

        cursor.Position++;
    }

    private char ClosingOf(int start) => cursor.Text[start] == '{' ? '}' : ']';
}
