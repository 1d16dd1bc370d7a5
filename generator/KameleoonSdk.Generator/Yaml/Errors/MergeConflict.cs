namespace KameleoonSdk.Generator.Yaml;

/// <summary>Finds what version control writes into a file that it cannot merge. There is no telling what the rest of such a file means.</summary>
internal static class MergeConflict
{
    private const string Start = "<<<<<<< ";
    private const string Middle = "=======";
    private const string End = ">>>>>>> ";

    private const string Message =
        "A merge conflict starts here and has not been resolved: keep one of the two sides, or what is right of both, and delete the lines "
        + "that begin with '<<<<<<<', '=======' and '>>>>>>>'.";

    /// <summary>Reports a conflict, and ends the reading.</summary>
    public static void Report(Cursor cursor, ErrorSink errors)
    {
        var start = Find(cursor.Text, Start, 0);
        if (start >= 0 && Find(cursor.Text, Middle, start) is > 0 and var middle && Find(cursor.Text, End, middle) > 0)
        {
            cursor.Position = start;
            cursor.SkipLine();
            errors.Stop(YamlErrorKind.MergeConflict, start, cursor.Position, Message);
        }
    }

    /// <summary>Where a line begins with the text, from an offset on; -1 where none does.</summary>
    private static int Find(string text, string marker, int from)
    {
        for (var at = text.IndexOf(marker, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(marker, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || Characters.IsBreak(text[at - 1]))
            {
                return at;
            }
        }

        return -1;
    }
}
