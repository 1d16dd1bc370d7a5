namespace KameleoonSdk.Generator.Yaml;

/// <summary>What stands between nodes: white space, line breaks and comments.</summary>
internal sealed class Trivia(Cursor cursor, ErrorSink errors, IndentationCheck indentation)
{
    private readonly List<YamlComment> _comments = [];

    /// <summary>The comments passed so far, in the order of the file.</summary>
    public IReadOnlyList<YamlComment> Comments => _comments;

    /// <summary>Moves over white space within the line; invisible characters among it are reported.</summary>
    public void SkipBlanks()
    {
        while (!cursor.AtEnd)
        {
            if (Characters.IsBlank(cursor.Current))
            {
                cursor.Position++;
            }
            else if (!indentation.SkipInvisible())
            {
                return;
            }
        }
    }

    /// <summary>
    /// Moves over white space, comments and line breaks to the next content of a block, and checks how its line is indented.
    /// </summary>
    public void SkipToContent()
    {
        while (!cursor.AtEnd)
        {
            var start = cursor.Position;
            SkipBlanks();
            if (cursor.AtComment)
            {
                TakeComment();
            }
            else if (!cursor.AtLineEnd)
            {
                if (start == cursor.LineStart)
                {
                    indentation.CheckTabs();
                }

                return;
            }

            if (!cursor.AtEnd)
            {
                cursor.SkipBreak();
            }
        }
    }

    /// <summary>Moves over white space, comments and line breaks inside <c>[ ]</c> or <c>{ }</c>.</summary>
    public void SkipToFlowContent()
    {
        while (!cursor.AtDocumentEnd)
        {
            SkipBlanks();
            if (cursor.AtComment)
            {
                TakeComment();
            }
            else if (cursor.Current == '#')
            {
                TakeTouchingComment();
            }
            else if (!cursor.AtLineEnd)
            {
                return;
            }

            if (!cursor.AtEnd)
            {
                cursor.SkipBreak();
            }
        }
    }

    /// <summary>
    /// Moves to the end of the line after a value. Anything but a comment is reported as <paramref name="kind"/>, unless the value
    /// itself already had an error.
    /// </summary>
    public void ExpectLineEnd(int errorsBefore, YamlErrorKind kind, string message)
    {
        SkipBlanks();
        if (cursor.AtComment)
        {
            TakeComment();
        }
        else if (!cursor.AtLineEnd)
        {
            var start = cursor.Position;
            if (errors.Count > errorsBefore)
            {
                cursor.SkipLine();
            }
            else if (cursor.Current == '#')
            {
                TakeTouchingComment();
            }
            else
            {
                cursor.SkipLine();
                errors.Report(kind, start, TrimmedEnd(start), message);
            }
        }
    }

    private void TakeTouchingComment()
    {
        // The comment first: an error too many ends the reading.
        var start = cursor.Position;
        TakeComment();
        errors.Report(
            YamlErrorKind.MissingSpaceBeforeComment,
            start,
            start + 1,
            "Put a space before '#' to start a comment here, or put the text in quotes.");
    }

    private void TakeComment()
    {
        var start = cursor.Position;
        cursor.SkipLine();

        // A line that is read a second time, after a wrong guess, has its comment already.
        if (_comments.Count == 0 || _comments[_comments.Count - 1].Span.Start < start)
        {
            var text = cursor.Text.Substring(start + 1, cursor.Position - start - 1).Trim();
            _comments.Add(new YamlComment(cursor.Span(start, cursor.Position), text));
        }
    }

    private int TrimmedEnd(int start)
    {
        var end = cursor.Position;
        while (end > start + 1 && Characters.IsBlank(cursor.Text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
