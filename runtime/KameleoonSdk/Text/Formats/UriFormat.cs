namespace KameleoonSdk.Text;

/// <summary>
/// The format <c>uri</c>: a scheme, then an authority or a path that is not empty, and perhaps a query and a fragment; ASCII only.
/// The format <c>uri-reference</c> may lack all of them, and quotes are allowed in it.
/// </summary>
internal static class UriFormat
{
    public static bool IsValid(ReadOnlySpan<char> text) =>
        SkipScheme(text) is var rest and > 0 && IsAfterScheme(text.Slice(rest), isReference: false);

    public static bool IsReference(ReadOnlySpan<char> text) =>
        IsAfterScheme(text, isReference: true) || (SkipScheme(text) is var rest and > 0 && IsAfterScheme(text.Slice(rest), isReference: true));

    /// <summary>The position after the colon of a scheme, or 0 if there is none.</summary>
    private static int SkipScheme(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        for (var i = 0; i < colon; i++)
        {
            if (!Ascii.IsLetter(text[i]) && (i == 0 || (!Ascii.IsDigit(text[i]) && text[i] is not ('+' or '-' or '.'))))
            {
                return 0;
            }
        }

        return colon > 0 ? colon + 1 : 0;
    }

    private static bool IsAfterScheme(ReadOnlySpan<char> text, bool isReference)
    {
        var hash = text.IndexOf('#');
        var beforeFragment = hash < 0 ? text : text.Slice(0, hash);
        var question = beforeFragment.IndexOf('?');
        var path = question < 0 ? beforeFragment : beforeFragment.Slice(0, question);
        return (hash < 0 || UriCharacters.AreQuery(text.Slice(hash + 1), isReference))
            && (question < 0 || UriCharacters.AreQuery(beforeFragment.Slice(question + 1), isReference))
            && (path.Length == 0 ? isReference : UriCharacters.ArePath(path, isReference) || IsWithAddress(path, isReference));
    }

    /// <summary>
    /// An authority with an address in brackets. Any other authority is nothing but a path by its characters, since one slash is
    /// enough to start it.
    /// </summary>
    private static bool IsWithAddress(ReadOnlySpan<char> text, bool isReference)
    {
        var slashes = text.Length > 1 && text[1] == '/' ? 2 : 1;
        var open = text.IndexOf('[');
        var close = text.IndexOf(']');
        if (text[0] != '/' || open < slashes || close < open || !IsUserInfo(text.Slice(slashes, open - slashes)))
        {
            return false;
        }

        var address = text.Slice(open + 1, close - open - 1);
        return (Ipv6Format.IsValid(address, leadingZeros: true) || IsFutureAddress(address)) && IsPortAndPath(text.Slice(close + 1), isReference);
    }

    private static bool IsUserInfo(ReadOnlySpan<char> text) =>
        text.Length == 0 || (text[text.Length - 1] == '@' && UriCharacters.AreUserInfo(text.Slice(0, text.Length - 1)));

    private static bool IsFutureAddress(ReadOnlySpan<char> text)
    {
        var dot = text.IndexOf('.');
        if (dot < 2 || text[0] is not ('v' or 'V'))
        {
            return false;
        }

        for (var i = 1; i < dot; i++)
        {
            if (!Ascii.IsHexDigit(text[i]))
            {
                return false;
            }
        }

        var rest = text.Slice(dot + 1);
        return rest.Length > 0 && rest.IndexOf('%') < 0 && UriCharacters.AreUserInfo(rest);
    }

    private static bool IsPortAndPath(ReadOnlySpan<char> text, bool isReference)
    {
        if (text.Length > 0 && text[0] == ':')
        {
            text = text.Slice(Ascii.SkipDigits(text, 1));
        }

        return text.Length == 0 || (text[0] == '/' && UriCharacters.ArePath(text, isReference));
    }
}
