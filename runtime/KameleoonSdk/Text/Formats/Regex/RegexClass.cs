namespace KameleoonSdk.Text;

/// <summary>A class of characters in brackets.</summary>
internal static class RegexClass
{
    /// <summary>Moves from the opening bracket beyond the closing one, unless there is none or a range is in the wrong order.</summary>
    public static bool TrySkip(string pattern, ref int position, bool hasNamedGroups)
    {
        position++;
        if (position < pattern.Length && pattern[position] == '^')
        {
            position++;
        }

        while (position < pattern.Length && pattern[position] != ']')
        {
            if (!TryReadMember(pattern, ref position, hasNamedGroups, out var from))
            {
                return false;
            }

            var isRange = position + 1 < pattern.Length && pattern[position] == '-' && pattern[position + 1] != ']';
            if (!isRange)
            {
                continue;
            }

            position++;
            if (!TryReadMember(pattern, ref position, hasNamedGroups, out var to)
                || (from != RegexEscape.Many && to != RegexEscape.Many && from > to))
            {
                return false;
            }
        }

        return position++ < pattern.Length;
    }

    private static bool TryReadMember(string pattern, ref int position, bool hasNamedGroups, out int value)
    {
        value = pattern[position];
        if (value != '\\')
        {
            position++;
            return true;
        }

        if (position + 1 >= pattern.Length || (hasNamedGroups && pattern[position + 1] == 'k'))
        {
            return false;
        }

        value = RegexEscape.Read(pattern, ref position, inClass: true);
        return true;
    }
}
