namespace KameleoonSdk.RawEvents.Reading;

/// <summary>Which escapes JSON knows.</summary>
internal static class EscapeCheck
{
    public static bool AreValid(ReadOnlySpan<byte> utf8, ReadOnlySpan<int> escapes)
    {
        foreach (int at in escapes)
        {
            ReadOnlySpan<byte> escape = utf8[(at + 1)..];
            if (escape.IsEmpty || !(escape[0] == 'u' ? escape.Length > 4 && AreHex(escape.Slice(1, 4)) : IsLetter(escape[0])))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether this byte behind a backslash is an escape by itself.</summary>
    public static bool IsLetter(byte value) => value is
        (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t';

    public static bool IsHex(byte value) => char.IsAsciiHexDigit((char)value);

    private static bool AreHex(ReadOnlySpan<byte> digits) =>
        IsHex(digits[0]) && IsHex(digits[1]) && IsHex(digits[2]) && IsHex(digits[3]);
}
