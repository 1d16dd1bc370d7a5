namespace KameleoonSdk.Text;

/// <summary>Quantifiers in braces. Braces that hold none are ordinary characters.</summary>
internal static class RegexQuantifier
{
    /// <summary>Reads <c>{n}</c>, <c>{n,}</c> or <c>{n,m}</c>.</summary>
    /// <param name="pattern">The regular expression.</param>
    /// <param name="position">Where the opening brace is.</param>
    /// <param name="end">The position after the closing brace.</param>
    /// <param name="isInOrder">Whether the maximum is not below the minimum.</param>
    public static bool TryRead(string pattern, int position, out int end, out bool isInOrder)
    {
        end = position + 1;
        isInOrder = true;
        if (!TryReadNumber(pattern, ref end, out var minimum))
        {
            return false;
        }

        if (end < pattern.Length && pattern[end] == ',')
        {
            end++;
            isInOrder = !TryReadNumber(pattern, ref end, out var maximum) || minimum <= maximum;
        }

        return end < pattern.Length && pattern[end++] == '}';
    }

    /// <summary>Numbers beyond 31 bits count as infinite.</summary>
    private static bool TryReadNumber(string pattern, ref int position, out long number)
    {
        var start = position;
        position = Ascii.SkipDigits(pattern.AsSpan(), position);
        number = 0;
        for (var i = start; i < position && number < int.MaxValue; i++)
        {
            number = Math.Min((number * 10) + pattern[i] - '0', int.MaxValue);
        }

        return position > start;
    }
}
