using System.Text;

namespace KameleoonSdk.Generator.Emission.Text;

/// <summary>XML documentation comments out of the texts of definition files.</summary>
internal static class XmlDocs
{
    public static void Summary(SourceWriter writer, string text) => Element(writer, "summary", text);

    public static void Remarks(SourceWriter writer, string text) => Element(writer, "remarks", text);

    public static void Parameter(SourceWriter writer, string name, string text) =>
        writer.Line($"/// <param name=\"{name.TrimStart('@')}\">{Escape(OneLine(text))}</param>");

    public static void TypeParameter(SourceWriter writer, string name, string text) =>
        writer.Line($"/// <typeparam name=\"{name}\">{Escape(OneLine(text))}</typeparam>");

    /// <summary>The text in the font of code, as the content of an XML element.</summary>
    public static string Code(string text) => $"<c>{Escape(OneLine(text))}</c>";

    /// <summary>The text as the content of an XML element.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case var high when char.IsHighSurrogate(high) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    escaped.Append(high).Append(text[++i]);
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '&':
                    escaped.Append("&amp;");
                    break;
                default:
                    escaped.Append(IsXml(c) ? c : '\uFFFD');
                    break;
            }
        }

        return escaped.ToString();
    }

    private static void Element(SourceWriter writer, string element, string text)
    {
        if (text.Trim().Length > 0)
        {
            writer.Line($"/// <{element}>{Escape(OneLine(text))}</{element}>");
        }
    }

    /// <summary>Comments end at any line break that C# knows, so a text has to be on one line.</summary>
    private static string OneLine(string text) => string.Join(
        " ",
        text.Split(['\r', '\n', '\t', '\v', '\f', '\u0085', '\u2028', '\u2029', ' '], StringSplitOptions.RemoveEmptyEntries));

    private static bool IsXml(char c) => c >= ' ' && c is not ('\uFFFE' or '\uFFFF') && !char.IsSurrogate(c);
}
