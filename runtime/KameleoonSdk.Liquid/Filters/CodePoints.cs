namespace KameleoonSdk.Liquid.Filters;

/// <summary>Positions in texts that are counted in code points.</summary>
internal static class CodePoints
{
    /// <summary>The index that so many code points behind another one is, or the end.</summary>
    public static int Advance(string text, int from, double count)
    {
        int index = from;
        for (int i = 0; i < count && index < text.Length; i++)
        {
            index += char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;
        }

        return index;
    }

    public static int Count(string text)
    {
        int count = 0;
        for (int index = 0; index < text.Length; index = Advance(text, index, 1))
        {
            count++;
        }

        return count;
    }
}
