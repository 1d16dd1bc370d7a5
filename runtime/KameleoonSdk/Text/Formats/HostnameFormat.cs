namespace KameleoonSdk.Text;

/// <summary>The format <c>hostname</c>: labels of up to 63 characters, up to 253 in all, and perhaps a dot at the end.</summary>
internal static class HostnameFormat
{
    private const int MaxLabelLength = 63;
    private const int MaxLength = 253;

    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[text.Length - 1] == '.')
        {
            text = text.Slice(0, text.Length - 1);
        }

        if (text.Length > MaxLength)
        {
            return false;
        }

        while (text.IndexOf('.') is var dot and >= 0)
        {
            if (!IsLabel(text.Slice(0, dot)))
            {
                return false;
            }

            text = text.Slice(dot + 1);
        }

        return IsLabel(text);
    }

    private static bool IsLabel(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxLabelLength || !Ascii.IsLetterOrDigit(text[0]) || !Ascii.IsLetterOrDigit(text[text.Length - 1]))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!Ascii.IsLetterOrDigit(c) && c != '-')
            {
                return false;
            }
        }

        return true;
    }
}
