namespace KameleoonSdk.Text;

/// <summary>What the runtime's text rules use of newer .NET, so that their source compiles on netstandard2.0 as well.</summary>
internal static class TextSearch
{
    extension(char)
    {
        public static bool IsAsciiDigit(char c) => c is >= '0' and <= '9';
    }

    public static int IndexOfAnyExceptInRange(this ReadOnlySpan<char> text, char first, char last)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < first || text[i] > last)
            {
                return i;
            }
        }

        return -1;
    }

    public static bool ContainsAnyExceptInRange(this ReadOnlySpan<char> text, char first, char last) =>
        text.IndexOfAnyExceptInRange(first, last) >= 0;
}
