using System.Buffers;

namespace KameleoonSdk.Json;

/// <summary>
/// Finds where things end in JSON that was checked before, several times as fast as reading it again. Should somebody have changed the
/// bytes since, it stays inside of them and throws.
/// </summary>
internal static class RawScanner
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]"u8);
    private static readonly SearchValues<byte> ScalarEnd = SearchValues.Create(",}] \t\r\n"u8);

    public static int SkipWhitespace(ReadOnlySpan<byte> json, int at)
    {
        while (json[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            at++;
        }

        return at;
    }

    /// <summary>The place behind the string whose quote is at <paramref name="at"/>.</summary>
    public static int StringEnd(ReadOnlySpan<byte> json, int at)
    {
        at++;
        while (true)
        {
            at += Find(json[at..].IndexOfAny((byte)'"', (byte)'\\'));
            if (json[at] == '"')
            {
                return at + 1;
            }

            at += 2;
        }
    }

    /// <summary>The place behind the value that begins at <paramref name="at"/>.</summary>
    public static int ValueEnd(ReadOnlySpan<byte> json, int at) => json[at] switch
    {
        (byte)'"' => StringEnd(json, at),
        (byte)'{' or (byte)'[' => ContainerEnd(json, at),
        _ => at + Find(json[at..].IndexOfAny(ScalarEnd)),
    };

    private static int ContainerEnd(ReadOnlySpan<byte> json, int at)
    {
        int depth = 0;
        while (true)
        {
            at += Find(json[at..].IndexOfAny(Structure));
            switch (json[at])
            {
                case (byte)'"':
                    at = StringEnd(json, at);
                    break;
                case (byte)'{' or (byte)'[':
                    depth++;
                    at++;
                    break;
                default:
                    at++;
                    if (--depth == 0)
                    {
                        return at;
                    }

                    break;
            }
        }
    }

    private static int Find(int index) => index >= 0 ? index : throw new InvalidOperationException("The bytes of a ready JSON object were changed.");
}
