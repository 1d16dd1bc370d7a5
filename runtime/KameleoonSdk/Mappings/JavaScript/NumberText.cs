using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using KameleoonSdk.Json;

namespace KameleoonSdk.Mappings.JavaScript;

/// <summary>Numbers of JSON as JavaScript sees them: as doubles.</summary>
internal static class NumberText
{
    /// <summary>Whole numbers of so many digits are doubles, and written as they are.</summary>
    private const int MaxExactDigits = 15;

    public static bool IsZero(string number) => IsZero(Encoding.ASCII.GetBytes(number));

    public static bool IsZero(ReadOnlySpan<byte> number) =>
        double.Parse(number, CultureInfo.InvariantCulture) == 0;

    /// <summary>The text of <c>String(n)</c>; for a number beyond the range of doubles, <c>Infinity</c>.</summary>
    public static string Of(ReadOnlySpan<byte> number)
    {
        if (number.Length <= MaxExactDigits && number[0] is >= (byte)'1' and <= (byte)'9' && !number.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return Encoding.ASCII.GetString(number);
        }

        return Of(double.Parse(number, CultureInfo.InvariantCulture));
    }

    public static string Of(double number)
    {
        if (!double.IsFinite(number))
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        Span<byte> text = stackalloc byte[Utf8Number.MaxLength];
        ref byte start = ref MemoryMarshal.GetReference(text);
        int length = (int)Unsafe.ByteOffset(ref start, ref Utf8Number.Write(ref start, number));
        return Encoding.ASCII.GetString(text[..length]);
    }
}
