namespace KameleoonSdk.Liquid.Filters;

/// <summary>Base64 as Node reads it: both alphabets, everything else skipped, up to the first <c>=</c>.</summary>
internal static class JsBase64
{
    public static byte[] Decode(string text)
    {
        List<byte> bytes = [];
        int bits = 0;
        int count = 0;
        foreach (char c in text)
        {
            if (c == '=')
            {
                break;
            }

            int value = ValueOf(c);
            if (value < 0)
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

    private static int ValueOf(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a' + 26,
        >= '0' and <= '9' => c - '0' + 52,
        '+' or '-' => 62,
        '/' or '_' => 63,
        _ => -1,
    };
}
