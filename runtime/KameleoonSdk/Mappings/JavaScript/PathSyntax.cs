namespace KameleoonSdk.Mappings.JavaScript;

/// <summary>
/// How the reference reads a path. It is cut at each dot, at each <c>[</c> before a quote or a digit, and at each run of <c>]</c> behind
/// one; empty pieces are dropped, and all quotes are deleted.
/// </summary>
internal static class PathSyntax
{
    /// <summary>A path as directives have it: the first <c>$.</c>, wherever it is, does not count.</summary>
    public static PathKey[] ParseRooted(string path)
    {
        int root = path.IndexOf("$.", StringComparison.Ordinal);
        return Parse(root < 0 ? path : path.Remove(root, 2));
    }

    /// <returns>No key for the whole input.</returns>
    public static PathKey[] Parse(ReadOnlySpan<char> path)
    {
        List<PathKey> keys = [];
        int start = 0;
        for (int i = 0; i < path.Length;)
        {
            int length = CutAt(path, i);
            if (length == 0)
            {
                i++;
                continue;
            }

            Add(keys, path[start..i]);
            i += length;
            start = i;
        }

        Add(keys, path[start..]);
        return [.. keys];
    }

    /// <summary>How many characters separate two pieces here; 0 if none do.</summary>
    private static int CutAt(ReadOnlySpan<char> path, int i)
    {
        switch (path[i])
        {
            case '.':
                return 1;
            case '[':
                return i + 1 < path.Length && IsQuoteOrDigit(path[i + 1]) ? 1 : 0;
            case ']' when i > 0 && IsQuoteOrDigit(path[i - 1]):
                int end = path[i..].IndexOfAnyExcept(']');
                return end < 0 ? path.Length - i : end;
            default:
                return 0;
        }
    }

    private static bool IsQuoteOrDigit(char c) => c is '"' or '\'' || char.IsAsciiDigit(c);

    private static void Add(List<PathKey> keys, ReadOnlySpan<char> piece)
    {
        if (!piece.IsEmpty)
        {
            keys.Add(new PathKey(piece.ToString().Replace("'", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal)));
        }
    }
}
