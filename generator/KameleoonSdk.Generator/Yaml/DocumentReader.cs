namespace KameleoonSdk.Generator.Yaml;

/// <summary>Reads the document of a file, and reports all that makes it more than one.</summary>
internal sealed class DocumentReader(Cursor cursor, ErrorSink errors, Trivia trivia, BlockReader blocks)
{
    /// <summary>Reads the file; null if it has no content.</summary>
    public YamlNode? Read()
    {
        if (errors.HasStopped)
        {
            return null;
        }

        cursor.Position = cursor.Current == Characters.ByteOrderMark ? 1 : 0;
        YamlNode? first = null;
        var hasDocument = false;
        var reported = false;
        trivia.SkipToContent();
        while (!cursor.AtEnd)
        {
            SkipDirectives();
            if (hasDocument && !reported && !cursor.AtEnd && !AtEndMarker())
            {
                reported = true;
                var length = cursor.AtDocumentMarker ? 3 : 1;
                errors.Report(
                    YamlErrorKind.SecondDocument,
                    cursor.Position,
                    cursor.Position + length,
                    "A second document starts here: a definition file holds one. Move it to a file of its own, or delete '---' and '...'.");
            }

            var hasMarker = cursor.AtDocumentMarker && !AtEndMarker();
            var root = ReadRoot(hasMarker);
            first = hasDocument ? first : root;
            hasDocument |= hasMarker || root is not null;
            SkipEndMarkers();
        }

        return first;
    }

    private bool AtEndMarker() => cursor.Current == '.' && cursor.AtDocumentMarker;

    private void SkipDirectives()
    {
        while (cursor.Current == '%' && cursor.Position == cursor.LineStart)
        {
            var start = cursor.Position;
            cursor.SkipLine();
            errors.Report(
                YamlErrorKind.Directive,
                start,
                cursor.Position,
                $"'{Excerpt.OfLine(cursor.Text, start)}' is a directive: definition files have none. Delete the line.");
            trivia.SkipToContent();
        }
    }

    private void SkipEndMarkers()
    {
        trivia.SkipToContent();
        while (AtEndMarker())
        {
            cursor.Position += 3;
            trivia.ExpectLineEnd(errors.Count, YamlErrorKind.UnexpectedText, "Nothing may follow '...' on its line: delete it.");
            trivia.SkipToContent();
        }
    }

    private YamlNode? ReadRoot(bool hasMarker)
    {
        YamlNode? root = null;
        if (hasMarker)
        {
            cursor.Position += 3;
            root = cursor.Nothing(cursor.Position);
            root = blocks.ReadAfterMarker() ?? root;
        }

        trivia.SkipToContent();
        while (!cursor.AtDocumentEnd)
        {
            var position = cursor.Position;
            if (root is null or YamlScalar { Span.Length: 0 })
            {
                root = blocks.ReadNode(cursor.Column, parentColumn: -1);
            }
            else
            {
                root = ReadMisplaced(root);
            }

            if (cursor.Position == position)
            {
                cursor.SkipLine(); // a guard against an endless loop
            }

            trivia.SkipToContent();
        }

        return root;
    }

    // Content after the root has ended: a wrong column, or the root is a text or in brackets.
    private YamlNode ReadMisplaced(YamlNode root)
    {
        var start = cursor.Position;
        var text = Excerpt.OfLine(cursor.Text, start);
        if (errors.AnyOnLine(root.Span.StartLine))
        {
            // What is wrong there is why the root ended early.
        }
        else if (cursor.Column < root.Span.StartColumn)
        {
            errors.ReportIfFirstOnLine(
                YamlErrorKind.WrongIndentation,
                start,
                start + 1,
                $"'{text}' is indented by {Counted.Spaces(cursor.Column)}, where {root.Span.StartColumn} would fit: the file "
                + $"starts at that column on line {root.Span.StartLine + 1}.");
        }
        else
        {
            errors.ReportIfFirstOnLine(
                YamlErrorKind.UnexpectedText,
                start,
                start + 1,
                $"'{text}' cannot follow the value that starts on line {root.Span.StartLine + 1}, which has ended.");
        }

        var node = blocks.ReadNode(cursor.Column, parentColumn: -1, tolerant: true);
        return (root, node) switch
        {
            (YamlMapping mapping, YamlMapping more) => MappingBuilder.Merge(cursor, errors, mapping, more),
            (YamlScalar, YamlMapping) => node,
            _ => root,
        };
    }
}
