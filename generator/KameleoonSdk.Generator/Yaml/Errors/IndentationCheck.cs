namespace KameleoonSdk.Generator.Yaml;

/// <summary>Reports tabs and invisible characters that indent a line, and guesses which column was meant.</summary>
internal sealed class IndentationCheck(Cursor cursor, ErrorSink errors)
{
    private readonly List<int> _openColumns = [];
    private int _reportedThroughLine = -1;

    /// <summary>A block collection starts at this column.</summary>
    public void Open(int column) => _openColumns.Add(column);

    /// <summary>The innermost block collection has ended.</summary>
    public void Close() => _openColumns.RemoveAt(_openColumns.Count - 1);

    /// <summary>Moves over invisible characters where only white space belongs, and reports them.</summary>
    public bool SkipInvisible()
    {
        var start = cursor.Position;
        var c = cursor.Current;
        if (!InvisibleCharacters.Contains(c))
        {
            return false;
        }

        while (cursor.Current == c)
        {
            cursor.Position++;
        }

        errors.Report(
            YamlErrorKind.InvisibleCharacter,
            start,
            cursor.Position,
            $"{InvisibleCharacters.Describe(c)} stands where only spaces may stand: replace it by a space or delete it. If it is "
            + "part of a text, put the text in quotes.");
        return true;
    }

    /// <summary>Checks the white space before the content at the position. Lines in a row that have tabs are one error.</summary>
    public void CheckTabs()
    {
        var line = cursor.Line;
        var lineStart = cursor.LineStart;
        var tab = cursor.Text.IndexOf('\t', lineStart, cursor.Position - lineStart);
        if (tab < 0)
        {
            return;
        }

        cursor.PretendColumn(LikelyColumn(lineStart));
        if (line > _reportedThroughLine)
        {
            var more = CountFollowingTabLines(line);
            var others = more == 0 ? "" : $" The same goes for {(more == 1 ? "the line" : $"{more} lines")} after it.";
            errors.Report(
                YamlErrorKind.TabIndentation,
                tab,
                cursor.Position,
                "A tab indents this line, where YAML allows only spaces: replace it by spaces." + others);
        }
    }

    // Tabs stand for 2, 4 or 8 columns: the width that puts the line at the column of an open collection is the likely one.
    private int LikelyColumn(int lineStart)
    {
        foreach (var width in (int[])[2, 4, 8])
        {
            var column = ColumnWithTabs(lineStart, width);
            if (_openColumns.Contains(column))
            {
                return column;
            }
        }

        return ColumnWithTabs(lineStart, 2);
    }

    private int ColumnWithTabs(int lineStart, int width)
    {
        var column = 0;
        for (var i = lineStart; i < cursor.Position; i++)
        {
            column += cursor.Text[i] == '\t' ? width - (column % width) : 1;
        }

        return column;
    }

    private int CountFollowingTabLines(int line)
    {
        var count = 0;
        _reportedThroughLine = line;
        for (var next = line + 1; next < cursor.LineCount; next++)
        {
            var i = cursor.StartOfLine(next);
            var hasTab = false;
            for (; i < cursor.Text.Length && Characters.IsBlank(cursor.Text[i]); i++)
            {
                hasTab |= cursor.Text[i] == '\t';
            }

            var isEmpty = i == cursor.Text.Length || Characters.IsBreak(cursor.Text[i]);
            if (!isEmpty && !hasTab)
            {
                break;
            }

            if (!isEmpty)
            {
                count++;
                _reportedThroughLine = next;
            }
        }

        return count;
    }
}
