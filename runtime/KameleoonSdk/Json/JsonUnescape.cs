using System.Globalization;
using System.Text;

namespace KameleoonSdk.Json;

/// <summary>
/// The text that a JSON string stands for. Unlike <c>Utf8JsonReader.GetString</c>, it takes escaped lone surrogates, as JavaScript does.
/// </summary>
internal static class JsonUnescape
{
    /// <summary>Reads the inside of a valid JSON string.</summary>
    /// <param name="utf8">The bytes between the quotes, valid UTF-8.</param>
    /// <param name="escaped">Whether there are escapes.</param>
    public static string Text(ReadOnlySpan<byte> utf8, bool escaped)
    {
        if (!escaped)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        StringBuilder text = new(utf8.Length);
        while (true)
        {
            int escape = utf8.IndexOf((byte)'\\');
            _ = text.Append(Encoding.UTF8.GetString(escape < 0 ? utf8 : utf8[..escape]));
            if (escape < 0)
            {
                return text.ToString();
            }

            utf8 = utf8[(escape + 1)..];
            bool isHex = utf8[0] == 'u';
            _ = text.Append(isHex ? Hex(utf8[1..5]) : Letter(utf8[0]));
            utf8 = utf8[(isHex ? 5 : 1)..];
        }
    }

    private static char Letter(byte letter) => letter switch
    {
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        _ => (char)letter,
    };

    private static char Hex(ReadOnlySpan<byte> digits) =>
        (char)ushort.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
