using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KameleoonSdk.Json;

/// <summary>Times as ISO 8601 text; see <see cref="IsoDateTime"/> for the form. The caller guarantees <see cref="MaxLength"/> bytes.</summary>
internal static class DateTimeWriter
{
    /// <summary><c>2024-03-01T12:34:56.1234567+01:00</c>.</summary>
    public const int MaxLength = 33;

    public static int Write(Span<byte> destination, long ticks, int zone)
    {
        ref byte start = ref MemoryMarshal.GetReference(destination[..MaxLength]);
        return (int)Unsafe.ByteOffset(ref start, ref Write(ref start, ticks, zone));
    }

    public static ref byte Write(ref byte p, long ticks, int zone)
    {
        // Not possible but for a value that was torn by a concurrent change; what follows looks digits up by these numbers.
        if ((ulong)ticks > (ulong)DateTime.MaxValue.Ticks)
        {
            WriteGuard.ThrowChanged();
        }

        WriteDate(ref p, (int)(ticks / TimeSpan.TicksPerDay));
        Unsafe.Add(ref p, 10) = (byte)'T';
        long ofDay = ticks % TimeSpan.TicksPerDay;
        uint seconds = (uint)(ofDay / TimeSpan.TicksPerSecond);
        uint fraction = (uint)(ofDay % TimeSpan.TicksPerSecond);
        Utf8Digits.WritePair(ref Unsafe.Add(ref p, 11), seconds / 3600);
        Unsafe.Add(ref p, 13) = (byte)':';
        Utf8Digits.WritePair(ref Unsafe.Add(ref p, 14), seconds / 60 % 60);
        Unsafe.Add(ref p, 16) = (byte)':';
        Utf8Digits.WritePair(ref Unsafe.Add(ref p, 17), seconds % 60);
        Unsafe.Add(ref p, 19) = (byte)'.';
        uint milliseconds = fraction / (uint)TimeSpan.TicksPerMillisecond;
        bool exact = milliseconds * (uint)TimeSpan.TicksPerMillisecond == fraction;
        Utf8Digits.WriteFixed(ref Unsafe.Add(ref p, 20), exact ? milliseconds : fraction, exact ? 3 : 7);
        return ref WriteZone(ref Unsafe.Add(ref p, exact ? 23 : 27), zone);
    }

    /// <summary>Writes ten bytes, such as <c>2024-03-01</c>.</summary>
    public static void WriteDate(ref byte p, int dayNumber)
    {
        (int year, int month, int day) = DateOnly.FromDayNumber(dayNumber);
        Utf8Digits.WritePair(ref p, (uint)year / 100);
        Utf8Digits.WritePair(ref Unsafe.Add(ref p, 2), (uint)year % 100);
        Unsafe.Add(ref p, 4) = (byte)'-';
        Utf8Digits.WritePair(ref Unsafe.Add(ref p, 5), (uint)month);
        Unsafe.Add(ref p, 7) = (byte)'-';
        Utf8Digits.WritePair(ref Unsafe.Add(ref p, 8), (uint)day);
    }

    private static ref byte WriteZone(ref byte p, int zone)
    {
        if (zone == Zone.Unspecified)
        {
            return ref p;
        }

        int offset = Zone.OffsetMinutes(zone);
        if (offset == 0)
        {
            p = (byte)'Z';
            return ref Unsafe.Add(ref p, 1);
        }

        uint minutes = (uint)Math.Abs(offset);
        p = offset < 0 ? (byte)'-' : (byte)'+';
        // The remainder keeps a value that was torn by a concurrent change inside the table of digits.
        Utf8Digits.WritePair(ref Unsafe.Add(ref p, 1), minutes / 60 % 100);
        Unsafe.Add(ref p, 3) = (byte)':';
        Utf8Digits.WritePair(ref Unsafe.Add(ref p, 4), minutes % 60);
        return ref Unsafe.Add(ref p, 6);
    }
}
