namespace KameleoonSdk.Generator.Yaml;

/// <summary>Anchors, tags and aliases: YAML has them, definition files don't. Each is reported and skipped.</summary>
internal sealed class NodeProperties(Cursor cursor, ErrorSink errors, Trivia trivia)
{
    /// <summary>Set while the value of a merge key is read: the aliases in it are part of that error.</summary>
    public bool IgnoreAliases { get; set; }

    /// <summary>Reports and skips the anchors and tags before a node, and the white space after them.</summary>
    public void Skip()
    {
        while (!cursor.AtEnd && cursor.Current is '&' or '!')
        {
            var start = cursor.Position;
            var token = TakeToken();
            if (token[0] == '&')
            {
                errors.Report(
                    YamlErrorKind.Anchor,
                    start,
                    cursor.Position,
                    $"'{token}' is an anchor: definition files have none. Write the value out where it is needed; if this is "
                    + "text, put it in quotes.");
            }
            else
            {
                errors.Report(
                    YamlErrorKind.Tag,
                    start,
                    cursor.Position,
                    $"'{token}' is a tag: definition files have none. Delete it (quotes make a value a text); if this is text, "
                    + "put it in quotes.");
            }

            trivia.SkipBlanks();
        }
    }

    /// <summary>Reports and skips an alias; it counts as a value that is not there.</summary>
    public YamlScalar? TakeAlias()
    {
        if (cursor.Current != '*')
        {
            return null;
        }

        var start = cursor.Position;
        if (cursor.AtIndicator('*') && RestOfLine().All(c => !Characters.IsFlowIndicator(c)))
        {
            return TakeBullets(start);
        }

        var token = TakeToken();
        if (!IgnoreAliases)
        {
            errors.Report(
                YamlErrorKind.Alias,
                start,
                cursor.Position,
                $"'{token}' is an alias: definition files have none. Write the value out; if this is text, put it in quotes.");
        }

        return cursor.Nothing(start);
    }

    /// <summary>Skips what is meant as a list: the lines below that start alike have the same mistake.</summary>
    private YamlScalar TakeBullets(int start)
    {
        errors.Report(YamlErrorKind.UnexpectedText, start, start + 1, "'*' starts no list item: write '- '. If it is text, put all of it in quotes.");
        var column = start - cursor.LineStart;
        int next;
        do
        {
            cursor.SkipLine();
            next = cursor.Line + 1 < cursor.LineCount ? cursor.StartOfLine(cursor.Line + 1) + column : -1;
            if (next > 0 && cursor.At(next) == '*' && cursor.IsSpaceAt(next + 1) && cursor.Text.Substring(next - column, column).All(c => c == ' '))
            {
                cursor.Position = next;
            }
        }
        while (cursor.Position == next);
        return cursor.Nothing(start);
    }

    private string RestOfLine()
    {
        var end = cursor.Text.IndexOfAny(Characters.Breaks, cursor.Position);
        return cursor.Text.Substring(cursor.Position, (end < 0 ? cursor.Text.Length : end) - cursor.Position);
    }

    private string TakeToken()
    {
        var start = cursor.Position++;
        if (cursor.Current == '<' && cursor.Text[start] == '!')
        {
            while (!cursor.AtLineEnd && cursor.Current is not ('>' or ' '))
            {
                cursor.Position++;
            }

            if (cursor.Current == '>')
            {
                cursor.Position++;
            }
        }

        while (!cursor.IsSpaceAt(cursor.Position) && !Characters.IsFlowIndicator(cursor.Current))
        {
            cursor.Position++;
        }

        return cursor.Text.Substring(start, Math.Min(cursor.Position - start, Excerpt.MaxLength));
    }
}
