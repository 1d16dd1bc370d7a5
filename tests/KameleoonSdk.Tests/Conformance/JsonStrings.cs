using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KameleoonSdk.Tests.Conformance;

/// <summary>Texts of JSON with lone surrogates, at which <see cref="JsonElement.GetString"/> throws.</summary>
internal static class JsonStrings
{
    public static string Read(JsonElement text) => Unescape(text.GetRawText()[1..^1]);

    /// <summary>The name of a member.</summary>
    public static string Read(JsonProperty member)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes("{" + member));
        reader.Read();
        reader.Read();
        return reader.ValueIsEscaped ? Unescape(Encoding.UTF8.GetString(reader.ValueSpan)) : member.Name;
    }

    private static string Unescape(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            text.Append(raw[i] switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)int.Parse(raw.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                var self => self,
            });
            i += raw[i] == 'u' ? 4 : 0;
        }

        return text.ToString();
    }
}
