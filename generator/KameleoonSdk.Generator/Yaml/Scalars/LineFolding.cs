using System.Text;

namespace KameleoonSdk.Generator.Yaml;

/// <summary>How plain and quoted texts over several lines become one: a line break is a space, n empty lines are n line breaks.</summary>
internal static class LineFolding
{
    /// <summary>
    /// Moves from the end of a line to the first content, or the white space before it, of the next one that has any; returns the number
    /// of line breaks passed.
    /// </summary>
    public static int SkipBreaks(Cursor cursor)
    {
        var breaks = 0;
        var lineStart = cursor.Position;
        while (!cursor.AtEnd)
        {
            if (Characters.IsBreak(cursor.Current))
            {
                cursor.SkipBreak();
                breaks++;
                lineStart = cursor.Position;
            }
            else if (Characters.IsBlank(cursor.Current))
            {
                cursor.Position++;
            }
            else
            {
                break;
            }
        }

        cursor.Position = lineStart;
        return breaks;
    }

    /// <summary>Appends what line breaks stand for.</summary>
    public static void Append(StringBuilder value, int breaks)
    {
        if (breaks == 1)
        {
            value.Append(' ');
        }
        else
        {
            value.Append('\n', breaks - 1);
        }
    }
}
