using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KameleoonSdk.Destinations.Direct;

/// <summary>What programs write, in UTC: <c>2024-05-17T09:30:00.000Z</c>. Other forms may be as valid; the general way knows them.
/// Sixteen bytes are judged at once, since going to UTF-16 for the rule of texts took a tenth of the whole way.</summary>
internal static class UsualDateTime
{
    private const int LengthOfSeconds = 19;

    private static Vector128<byte> Least => Vector128.Create("0000-00-00T00:00"u8);

    /// <summary>How far above the least each byte may be. Days, hours and months need a further look.</summary>
    private static Vector128<byte> Room => Vector128.Create(9, 9, 9, 9, 0, 1, 9, 0, 3, 9, 0, 2, 9, 0, 5, (byte)9);

    public static bool Is(ReadOnlySpan<byte> text)
    {
        if (text.Length is < LengthOfSeconds + 1 or > 40 || text[^1] != 'Z')
        {
            return false;
        }

        Vector128<byte> parts = Unsafe.ReadUnaligned<Vector128<byte>>(in MemoryMarshal.GetReference(text)) - Least;
        return Vector128.Min(parts, Room) == parts
            && text[16] == ':' && text[17] is >= (byte)'0' and <= (byte)'5' && IsDigit(text[18])
            && Number(text, 11) <= 23 && IsDate(text) && IsFraction(text[LengthOfSeconds..^1]);
    }

    private static bool IsDate(ReadOnlySpan<byte> text)
    {
        int month = Number(text, 5);
        int day = Number(text, 8);
        return month is >= 1 and <= 12 && day >= 1 && (day <= 28 || IsLateDay(text, month, day));
    }

    private static bool IsLateDay(ReadOnlySpan<byte> text, int month, int day) =>
        (Number(text, 0) * 100) + Number(text, 2) is >= 1 and var year && day <= DateTime.DaysInMonth(year, month);

    private static bool IsFraction(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            return true;
        }

        bool areDigits = text.Length > 1 && text[0] == '.';
        for (int i = 1; i < text.Length; i++)
        {
            areDigits &= IsDigit(text[i]);
        }

        return areDigits;
    }

    private static bool IsDigit(byte value) => (uint)(value - '0') <= 9;

    private static int Number(ReadOnlySpan<byte> digits, int at) => (digits[at] * 10) + digits[at + 1] - ('0' * 11);
}
