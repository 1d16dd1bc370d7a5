using System.Text;
using KameleoonSdk.Mappings;

namespace KameleoonSdk.Liquid.Filters;

/// <summary>Base64 as the reference reads it: whitespace may be anywhere, and the padding may be missing.</summary>
internal static class JsBase64
{
    private const int Group = 4;

    public static string Decode(string text)
    {
        string digits = string.Concat(text.Where(c => c is not ('\t' or '\n' or '\f' or '\r' or ' ')));
        if (digits.Length % Group == 0)
        {
            digits = digits.EndsWith("==", StringComparison.Ordinal) ? digits[..^2] : digits.EndsWith('=') ? digits[..^1] : digits;
        }

        byte[] bytes = new byte[digits.Length];
        string padded = digits.PadRight((digits.Length + Group - 1) / Group * Group, '=');
        return digits.Length % Group != 1 && !digits.Contains('=', StringComparison.Ordinal) && Convert.TryFromBase64String(padded, bytes, out int length)
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : throw new LiquidException("The Liquid filter 'base64_decode' is given a text that is not Base64.");
    }
}
