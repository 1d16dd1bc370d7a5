using System.Globalization;
using System.Text;

namespace KameleoonSdk.Generator.Emission.Text;

/// <summary>C# literals of values.</summary>
internal static class Literals
{
    /// <summary>A regular string literal. Whatever could confuse a reader or a compiler is escaped.</summary>
    public static string String(string? value)
    {
        if (value is null)
        {
            return "null";
        }

        var text = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                text.Append(c).Append(value[++i]);
                continue;
            }

            AppendEscaped(text, c);
        }

        return text.Append('"').ToString();
    }

    /// <summary>A UTF-8 literal of the text.</summary>
    public static string Utf8(string value) => String(value) + "u8";

    /// <summary>The UTF-8 literal of a member's name in JSON, with a leading comma, its quotes and its colon.</summary>
    public static string MemberName(string name) => Utf8(JsonMemberName(name));

    /// <summary>The number of UTF-8 bytes of <see cref="MemberName"/>.</summary>
    public static int MemberNameLength(string name) => Encoding.UTF8.GetByteCount(JsonMemberName(name));

    /// <summary>A double literal.</summary>
    public static string Double(double value) => value.ToString("R", CultureInfo.InvariantCulture) + "d";

    public static string Int32(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Boolean(bool value) => value ? "true" : "false";

    private static string JsonMemberName(string name) => "," + JsonText.Quote(name) + ":";

    private static void AppendEscaped(StringBuilder text, char c)
    {
        switch (c)
        {
            case '"':
                text.Append("\\\"");
                break;
            case '\\':
                text.Append("\\\\");
                break;
            case '\n':
                text.Append("\\n");
                break;
            case '\r':
                text.Append("\\r");
                break;
            case '\t':
                text.Append("\\t");
                break;
            default:
                if (IsUnreadable(c))
                {
                    text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                }
                else
                {
                    text.Append(c);
                }

                break;
        }
    }

    /// <summary>Whether a reader could take the character for another, or for none.</summary>
    public static bool IsUnreadable(char c) => char.IsSurrogate(c) || (c != ' ' && char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
