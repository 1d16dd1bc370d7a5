namespace KameleoonSdk.Text;

/// <summary>The format <c>uuid</c>: 32 hexadecimal digits with hyphens, and perhaps <c>urn:uuid:</c> in front. Any version.</summary>
internal static class UuidFormat
{
    private const string Prefix = "urn:uuid:";
    private const int Length = 36;

    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length == Prefix.Length + Length && HasPrefix(text))
        {
            text = text.Slice(Prefix.Length);
        }

        if (text.Length != Length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i is 8 or 13 or 18 or 23 ? text[i] != '-' : !Ascii.IsHexDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasPrefix(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < Prefix.Length; i++)
        {
            if (text[i] != Prefix[i] && (!Ascii.IsLetter(text[i]) || (text[i] | 0x20) != Prefix[i]))
            {
                return false;
            }
        }

        return true;
    }
}
