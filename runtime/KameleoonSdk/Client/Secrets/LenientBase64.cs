namespace KameleoonSdk;

/// <summary>
/// Base64 as the reference reads it: both alphabets, other characters are skipped, the first <c>=</c> ends it, and an incomplete
/// last byte is dropped.
/// </summary>
internal static class LenientBase64
{
    public static byte[] Decode(string text)
    {
        var bytes = new List<byte>(text.Length * 3 / 4);
        var (bits, count) = (0, 0);
        foreach (var character in text)
        {
            if (character == '=')
            {
                break;
            }

            if (ValueOf(character) is not { } value)
            {
                continue;
            }

            bits = ((bits << 6) | value) & 0xFFFF;
            count += 6;
            if (count >= 8)
            {
                count -= 8;
                bytes.Add((byte)(bits >> count));
            }
        }

        return [.. bytes];
    }

    private static int? ValueOf(char character) => character switch
    {
        >= 'A' and <= 'Z' => character - 'A',
        >= 'a' and <= 'z' => character - 'a' + 26,
        >= '0' and <= '9' => character - '0' + 52,
        '+' or '-' => 62,
        '/' or '_' => 63,
        _ => null,
    };
}
