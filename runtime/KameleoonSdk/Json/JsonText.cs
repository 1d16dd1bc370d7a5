using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using KameleoonSdk.CompilerServices;

namespace KameleoonSdk.Json;

/// <summary>JSON as a string, and back to UTF-8.</summary>
internal static class JsonText
{
    public static string Of(PropertyBag bag) => Of((PropertyValue)bag);

    /// <summary>For people and debuggers: never throws for what a value may hold.</summary>
    public static string Of(PropertyValue value)
    {
        try
        {
            return Encoding.UTF8.GetString(Bytes(value));
        }
        catch (InvalidOperationException e)
        {
            return value.Kind == PropertyKind.Number && value.TryGetDouble(out double number)
                ? number.ToString(CultureInfo.InvariantCulture)
                : $"({e.Message})";
        }
    }

    /// <summary>The JSON text in UTF-8.</summary>
    /// <exception cref="InvalidOperationException">A number is not finite, or the value is nested too deep.</exception>
    public static byte[] Bytes(PropertyValue value)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(JsonSize.Value(value));
        try
        {
            ref byte start = ref MemoryMarshal.GetArrayDataReference(buffer);
            ref byte p = ref JsonWrite.Value(ref start, ref Unsafe.Add(ref start, buffer.Length), value);
            return buffer.AsSpan(0, (int)Unsafe.ByteOffset(ref start, ref p)).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>JSON text in UTF-8. Lone surrogates, which UTF-8 does not have, become escapes.</summary>
    public static byte[] ToUtf8(string json)
    {
        ArrayBufferWriter<byte> utf8 = new((json.Length * 3) + 1);
        ReadOnlySpan<char> rest = json;
        while (true)
        {
            Utf8.FromUtf16(rest, utf8.GetSpan((rest.Length * 3) + 1), out int read, out int written, replaceInvalidSequences: false);
            utf8.Advance(written);
            rest = rest[read..];
            if (rest.IsEmpty)
            {
                return utf8.WrittenSpan.ToArray();
            }

            utf8.Write(Encoding.ASCII.GetBytes($"\\u{(int)rest[0]:x4}"));
            rest = rest[1..];
        }
    }
}
