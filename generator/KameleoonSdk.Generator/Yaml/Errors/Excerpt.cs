namespace KameleoonSdk.Generator.Yaml;

/// <summary>Pieces of the text for messages: one line, not too long.</summary>
internal static class Excerpt
{
    /// <summary>So many characters are shown.</summary>
    public const int MaxLength = 40;

    /// <summary>The start of a text, with an ellipsis if there is more.</summary>
    public static string Of(string text)
    {
        var end = text.IndexOfAny(Characters.Breaks);
        var line = end < 0 ? text : text.Substring(0, end);
        if (line.Length <= MaxLength && end < 0)
        {
            return line;
        }

        var length = Math.Min(line.Length, MaxLength);
        if (length > 0 && char.IsHighSurrogate(line[length - 1]))
        {
            length--;
        }

        return line.Substring(0, length) + "…";
    }

    /// <summary>The text of the current line from an offset on, for a message.</summary>
    public static string OfLine(string text, int start)
    {
        var end = text.IndexOfAny(Characters.Breaks, start);
        return Of(text.Substring(start, Math.Min((end < 0 ? text.Length : end) - start, MaxLength + 1)).TrimEnd());
    }
}
