using System.Globalization;
using System.Text;

namespace KameleoonSdk.Generator.Emission.Text;

/// <summary>JSON strings, as the runtime writes them.</summary>
internal static class JsonText
{
    /// <summary>The text in quotes: only quotes, backslashes, control characters and lone surrogates are escaped.</summary>
    public static string Quote(string value) => Quote(value, static c => c < ' ' || char.IsSurrogate(c) ? Escape(c) : null);

    /// <summary>The same for people and compilers: what cannot be seen is escaped too, and halves of surrogate pairs are replaced.</summary>
    public static string QuoteReadable(string value) =>
        Quote(value, static c => char.IsSurrogate(c) ? "\\ufffd" : Literals.IsUnreadable(c) ? Escape(c) : null);

    /// <param name="value">The text.</param>
    /// <param name="escape">What stands for a character; null for the character itself.</param>
    private static string Quote(string value, Func<char, string?> escape)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                text.Append(c).Append(value[++i]);
            }
            else if (c is '"' or '\\')
            {
                text.Append('\\').Append(c);
            }
            else if (escape(c) is { } escaped)
            {
                text.Append(escaped);
            }
            else
            {
                text.Append(c);
            }
        }

        return text.Append('"').ToString();
    }

    private static string Escape(char c) => c switch
    {
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
    };
}
