namespace KameleoonSdk.Text;

/// <summary>The format <c>uri-template</c>: a URI in which expressions such as <c>{?query*,page:3}</c> may stand.</summary>
internal static class UriTemplateFormat
{
    private const int MaxPrefixDigits = 4;

    public static bool IsValid(ReadOnlySpan<char> text)
    {
        var position = 0;
        while (position < text.Length)
        {
            if (text[position] == '{')
            {
                if (!TrySkipExpression(text, ref position))
                {
                    return false;
                }
            }
            else if (Ascii.IsPercentEncoded(text, position))
            {
                position += 3;
            }
            else if (IsForbidden(text[position++]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TrySkipExpression(ReadOnlySpan<char> text, ref int position)
    {
        position++;
        if (position < text.Length && IsOperator(text[position]))
        {
            position++;
        }

        while (TrySkipVariable(text, ref position) && position < text.Length)
        {
            switch (text[position++])
            {
                case '}':
                    return true;
                case ',':
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool TrySkipVariable(ReadOnlySpan<char> text, ref int position)
    {
        var start = position;
        while (position < text.Length)
        {
            var isEncoded = Ascii.IsPercentEncoded(text, position);
            if (!isEncoded && !Ascii.IsLetterOrDigit(text[position]) && text[position] != '_')
            {
                break;
            }

            position += isEncoded ? 3 : 1;
        }

        if (position == start)
        {
            return false;
        }

        SkipModifier(text, ref position);
        return true;
    }

    private static void SkipModifier(ReadOnlySpan<char> text, ref int position)
    {
        if (position < text.Length && text[position] == '*')
        {
            position++;
        }
        else if (position + 1 < text.Length && text[position] == ':' && text[position + 1] is >= '1' and <= '9')
        {
            position = Math.Min(Ascii.SkipDigits(text, position + 1), position + 1 + MaxPrefixDigits);
        }
    }

    private static bool IsOperator(char c) => c is '+' or '#' or '.' or '/' or ';' or '?' or '&' or '=' or ',' or '!' or '@' or '|';

    private static bool IsForbidden(char c) => c is <= ' ' or '"' or '\'' or '<' or '>' or '%' or '\\' or '^' or '`' or '{' or '|' or '}';
}
