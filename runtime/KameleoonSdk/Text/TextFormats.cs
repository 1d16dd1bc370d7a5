namespace KameleoonSdk.Text;

/// <summary>The formats of texts.</summary>
internal static class TextFormats
{
    /// <summary>Whether the text has the format; any text has a format that is not known.</summary>
    public static bool IsValid(string format, string text) => format switch
    {
        "date-time" => DateTimeFormat.IsValid(text),
        _ => true,
    };
}
