namespace KameleoonSdk.Text;

/// <summary>The length of texts as JSON Schema counts it: in code points, a lone surrogate being one.</summary>
internal static class TextLength
{
    public static int Of(string text)
    {
        var length = text.Length;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && char.IsLowSurrogate(text[i + 1]))
            {
                length--;
                i++;
            }
        }

        return length;
    }
}
