using System.Text;

namespace KameleoonSdk.Generator.Yaml;

/// <summary>Reads literal (<c>|</c>) and folded (<c>&gt;</c>) blocks: YAML 1.2, section 8.1.</summary>
internal sealed class BlockScalarReader(Cursor cursor, ErrorSink errors, Trivia trivia)
{
    /// <summary>Reads one at the position, which is at its indicator.</summary>
    /// <param name="parentColumn">Column of the key or list that the block belongs to, -1 for none.</param>
    /// <param name="column">The column of the block's lines.</param>
    public YamlScalar Read(int parentColumn, out int column)
    {
        var start = cursor.Position;
        var header = BlockScalarHeader.Read(cursor, errors, trivia);
        if (!cursor.AtEnd)
        {
            cursor.SkipBreak();
        }

        var end = cursor.Position;
        var breaks = new StringBuilder();
        column = header.Indentation > 0
            ? Math.Max(parentColumn, 0) + header.Indentation
            : DetectColumn(parentColumn + 1);
        var value = new StringBuilder();
        var lastBreak = "";
        var previousIsIndented = false;
        TakeEmptyLines(column, breaks);
        while (AtBlockLine(column))
        {
            var isIndented = Characters.IsBlank(cursor.Current);
            if (header.IsFolded && lastBreak.Length > 0 && !previousIsIndented && !isIndented)
            {
                value.Append(breaks.Length == 0 ? " " : "");
            }
            else
            {
                value.Append(lastBreak);
            }

            value.Append(breaks);
            breaks.Length = 0;
            previousIsIndented = isIndented;
            var lineStart = cursor.Position;
            cursor.SkipLine();
            value.Append(cursor.Text, lineStart, cursor.Position - lineStart);
            end = cursor.Position;
            lastBreak = cursor.AtEnd ? "" : "\n";
            if (!cursor.AtEnd)
            {
                cursor.SkipBreak();
                TakeEmptyLines(column, breaks);
            }
        }

        value.Append(header.Chomping == Chomping.Strip ? "" : lastBreak);
        value.Append(header.Chomping == Chomping.Keep ? breaks.ToString() : "");
        var style = header.IsFolded ? YamlScalarStyle.Folded : YamlScalarStyle.Literal;
        return new YamlScalar(cursor.Span(start, end), value.ToString(), style);
    }

    // The column of the first line that has text; blank lines before it must not reach beyond it.
    private int DetectColumn(int least)
    {
        var i = cursor.Position;
        var longest = 0;
        var longestAt = i;
        while (true)
        {
            var lineStart = i;
            while (cursor.At(i) == ' ')
            {
                i++;
            }

            var spaces = i - lineStart;
            if (i >= cursor.Text.Length)
            {
                return Math.Max(least, Math.Max(longest, spaces));
            }

            if (!Characters.IsBreak(cursor.Text[i]))
            {
                if (spaces >= least && longest > spaces)
                {
                    errors.Report(
                        YamlErrorKind.BlockIndentation,
                        longestAt + spaces,
                        longestAt + longest,
                        $"This blank line has more spaces than the text below it, which is indented by {Counted.Spaces(spaces)}: "
                        + "delete the spaces.");
                }

                return spaces >= least ? spaces : Math.Max(least, longest);
            }

            if (spaces > longest)
            {
                longest = spaces;
                longestAt = lineStart;
            }

            i += cursor.Text[i] == '\r' && cursor.At(i + 1) == '\n' ? 2 : 1;
        }
    }

    // Leaves the position at the start of the first line that is not empty.
    private void TakeEmptyLines(int column, StringBuilder breaks)
    {
        while (!cursor.AtEnd)
        {
            var lineStart = cursor.Position;
            while (cursor.Current == ' ' && cursor.Position - lineStart < column)
            {
                cursor.Position++;
            }

            if (cursor.AtEnd || !Characters.IsBreak(cursor.Current))
            {
                cursor.Position = lineStart;
                return;
            }

            cursor.SkipBreak();
            breaks.Append('\n');
        }
    }

    // Moves over the indentation of a line of the block.
    private bool AtBlockLine(int column)
    {
        var lineStart = cursor.Position;
        if (cursor.AtDocumentEnd)
        {
            return false;
        }

        while (cursor.Current == ' ' && cursor.Position - lineStart < column)
        {
            cursor.Position++;
        }

        if (cursor.Position - lineStart == column && !cursor.AtEnd)
        {
            return true;
        }

        cursor.Position = lineStart;
        return false;
    }
}
