namespace KameleoonSdk.RawEvents.Reading;

/// <summary>Marks the strings that have escapes, after the tokens are known, because most events have few or none.</summary>
internal static class EscapeMarks
{
    /// <param name="tokens">In the order of the text.</param>
    /// <param name="escapes">The backslashes that begin escapes, in their order; each is in a string.</param>
    public static void Set(Span<JsonToken> tokens, ReadOnlySpan<int> escapes)
    {
        int end = 0;
        foreach (int escape in escapes)
        {
            if (escape >= end)
            {
                int index = LastBefore(tokens, escape);
                ref JsonToken token = ref tokens[index];
                token.Meta |= JsonToken.Escaped;
                end = token.Start + token.Length;
                tokens = tokens[(index + 1)..];
            }
        }
    }

    /// <summary>The last token that begins before this place.</summary>
    private static int LastBefore(ReadOnlySpan<JsonToken> tokens, int place)
    {
        int low = 0;
        int high = tokens.Length;
        while (high - low > 1)
        {
            int middle = (low + high) >>> 1;
            (low, high) = tokens[middle].Start < place ? (middle, high) : (low, middle);
        }

        return low;
    }
}
