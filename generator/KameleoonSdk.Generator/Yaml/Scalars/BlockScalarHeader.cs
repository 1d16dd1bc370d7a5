namespace KameleoonSdk.Generator.Yaml;

/// <summary>The first line of a block text, such as <c>|</c>, <c>&gt;-</c> or <c>|2+</c>.</summary>
/// <param name="IsFolded">Whether lines are joined.</param>
/// <param name="Chomping">What becomes of the line breaks at the end.</param>
/// <param name="Indentation">Columns relative to the parent, 1 to 9; 0 if the first line of the text tells.</param>
internal readonly record struct BlockScalarHeader(bool IsFolded, Chomping Chomping, int Indentation)
{
    /// <summary>Reads one at the position, up to the end of its line.</summary>
    public static BlockScalarHeader Read(Cursor cursor, ErrorSink errors, Trivia trivia)
    {
        var isFolded = cursor.Current == '>';
        var chomping = Chomping.Clip;
        var indentation = 0;
        cursor.Position++;
        while (!cursor.AtEnd)
        {
            var c = cursor.Current;
            if (c is '-' or '+' && chomping == Chomping.Clip)
            {
                chomping = c == '-' ? Chomping.Strip : Chomping.Keep;
            }
            else if (c is >= '1' and <= '9' && indentation == 0)
            {
                indentation = c - '0';
            }
            else
            {
                break;
            }

            cursor.Position++;
        }

        var start = cursor.Position;
        var indicator = isFolded ? '>' : '|';
        trivia.ExpectLineEnd(
            errors.Count,
            YamlErrorKind.InvalidBlockHeader,
            $"'{Excerpt.OfLine(cursor.Text, start).TrimStart()}' cannot follow '{indicator}': only a digit from 1 to 9, '-' or "
            + "'+' and a comment may stand there, the text begins on the next line. If this is a text of its own, put it in quotes.");
        return new BlockScalarHeader(isFolded, chomping, indentation);
    }
}
