using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace KameleoonSdk.Json;

/// <summary>What stands between a value that changes while it is written and memory that is not ours.</summary>
internal static class WriteGuard
{
    /// <summary>Whether so many bytes may still be written before the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasRoom(ref byte p, ref byte end, nint bytes) => Unsafe.ByteOffset(ref p, ref end) >= bytes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Need(ref byte p, ref byte end, nint bytes)
    {
        if (!HasRoom(ref p, ref end, bytes))
        {
            ThrowChanged();
        }
    }

    [DoesNotReturn]
    public static void ThrowChanged() =>
        throw new InvalidOperationException("There is too little room: the event was changed while it was being written, or the destination is smaller than its maximum byte count.");

    [DoesNotReturn]
    public static void ThrowTooDeep() =>
        throw new InvalidOperationException($"A property bag is nested deeper than {JsonLimits.MaxDepth} levels, or contains itself.");

    [DoesNotReturn]
    public static void ThrowNotFinite() =>
        throw new InvalidOperationException("JSON has no number for NaN and infinity.");
}
