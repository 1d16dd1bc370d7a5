namespace KameleoonSdk.Generator.Yaml;

/// <summary>
/// Tells whether a line looks like an entry of a block: how the reader finds out that a quote or bracket above was never closed.
/// </summary>
internal static class BlockEntryGuess
{
    /// <summary>Whether <c>- item</c> or <c>key:</c> starts at the position.</summary>
    public static bool IsAt(Cursor cursor)
    {
        if (cursor.AtIndicator('-'))
        {
            return true;
        }

        var i = cursor.Position;
        var quote = cursor.At(i) is '"' or '\'' ? cursor.At(i++) : '\0';
        var start = i;
        while (IsNameCharacter(cursor.At(i)))
        {
            i++;
        }

        if (i == start)
        {
            return false;
        }

        if (quote != '\0' && cursor.At(i++) != quote)
        {
            return false;
        }

        return cursor.At(i) == ':' && cursor.IsSpaceAt(i + 1);
    }

    private static bool IsNameCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' or '$';
}
