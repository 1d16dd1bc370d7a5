namespace KameleoonSdk.Text;

/// <summary>The format <c>email</c>: words with dots between, <c>@</c>, and at least two labels of a domain. ASCII only, no quotes.</summary>
internal static class EmailFormat
{
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        return at > 0 && IsLocalPart(text.Slice(0, at)) && IsDomain(text.Slice(at + 1));
    }

    private static bool IsLocalPart(ReadOnlySpan<char> text)
    {
        var afterDot = true;
        foreach (var c in text)
        {
            if (c == '.' ? afterDot : !IsWordCharacter(c))
            {
                return false;
            }

            afterDot = c == '.';
        }

        return !afterDot;
    }

    private static bool IsDomain(ReadOnlySpan<char> text)
    {
        var dots = 0;
        var previous = '.';
        foreach (var c in text)
        {
            // A label neither starts nor ends with a hyphen.
            if (c == '.' ? !Ascii.IsLetterOrDigit(previous) : !Ascii.IsLetterOrDigit(c) && (c != '-' || previous == '.'))
            {
                return false;
            }

            dots += c == '.' ? 1 : 0;
            previous = c;
        }

        return dots > 0 && Ascii.IsLetterOrDigit(previous);
    }

    private static bool IsWordCharacter(char c) => Ascii.IsLetterOrDigit(c)
        || c is '!' or '#' or '$' or '%' or '&' or '\'' or '*' or '+' or '/' or '=' or '?' or '^' or '_' or '`' or '{' or '|' or '}' or '~' or '-';
}
