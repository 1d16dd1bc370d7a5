namespace KameleoonSdk.Text;

/// <summary>Which characters may stand in which part of a URI; everything else is percent-encoded.</summary>
internal static class UriCharacters
{
    public static bool AreUserInfo(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPlain(text[i]) && text[i] != ':' && !TrySkipEncoded(text, ref i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the text may be a path. The reference allows quotes in a <c>uri-reference</c>.</summary>
    public static bool ArePath(ReadOnlySpan<char> text, bool quotes)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsInPath(text[i], quotes) && !TrySkipEncoded(text, ref i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the text may be a query or a fragment.</summary>
    public static bool AreQuery(ReadOnlySpan<char> text, bool quotes)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsInPath(text[i], quotes) && text[i] != '?' && !TrySkipEncoded(text, ref i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInPath(char c, bool quotes) => IsPlain(c) || c is ':' or '@' or '/' || (quotes && c == '"');

    private static bool IsPlain(char c) => Ascii.IsLetterOrDigit(c)
        || c is '-' or '.' or '_' or '~' or '!' or '$' or '&' or '\'' or '(' or ')' or '*' or '+' or ',' or ';' or '=';

    /// <summary>Moves to the last character of a percent-encoded one.</summary>
    private static bool TrySkipEncoded(ReadOnlySpan<char> text, ref int position)
    {
        if (!Ascii.IsPercentEncoded(text, position))
        {
            return false;
        }

        position += 2;
        return true;
    }
}
