namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Names and values of HTTP headers: RFC 9110, section 5.</summary>
internal static class HeaderText
{
    private const string Marks = "!#$%&'*+-.^_`|~";

    /// <summary>Why a text is no name; null where it is one.</summary>
    public static string? WhyNoName(string text)
    {
        if (text.Length == 0)
        {
            return "it is empty";
        }

        var wrong = text.FirstOrDefault(c => !IsOfName(c));
        if (wrong == '\0')
        {
            return null;
        }

        var trimmed = text.Trim().TrimEnd(':').Replace(' ', '-');
        return $"'{wrong}' is not allowed in it" + (trimmed.Length > 0 && trimmed.All(IsOfName) ? $". Did you mean '{trimmed}'?" : "");
    }

    /// <summary>Why a text is no value; null where it is one.</summary>
    public static string? WhyNoValue(string text) =>
        text.IndexOfAny(['\r', '\n']) >= 0 ? "it has a line break, which would end the header: put it on one line" :
        OutsideBraces(text).FirstOrDefault(c => c > '\u00FF') is var wide and not '\0' ? $"'{wide}' is no character of Latin-1, and only those are sent in headers" :
        text.Any(c => c is < ' ' and not '\t' or '\u007F') ? "it has a control character: remove that" :
        null;

    /// <summary>The text without the names of settings.</summary>
    private static string OutsideBraces(string text) => string.Concat(SettingsTemplate.Parse(text).Where(part => part.Setting is null).Select(part => part.Text));

    private static bool IsOfName(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Marks.IndexOf(c) >= 0;
}
