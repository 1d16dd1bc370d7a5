using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KameleoonSdk.RawEvents.Reading;

/// <summary>Two vectors of 32 bytes.</summary>
internal readonly struct Block256 : IJsonBlock
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Classify(ref readonly byte block, out ulong quotes, out ulong backslashes, out ulong controls)
    {
        Vector256<byte> low = Vector256.LoadUnsafe(in block);
        Vector256<byte> high = Vector256.LoadUnsafe(in block, 32);
        Vector256<byte> quote = Vector256.Create((byte)'"');
        Vector256<byte> backslash = Vector256.Create((byte)'\\');
        quotes = Join(Vector256.Equals(low, quote), Vector256.Equals(high, quote));
        backslashes = Join(Vector256.Equals(low, backslash), Vector256.Equals(high, backslash));
        controls = Join(Controls(low), Controls(high));
        return (low | high).ExtractMostSignificantBits();
    }

    /// <summary>There is no comparison of unsigned bytes before AVX-512, but there is their minimum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Controls(Vector256<byte> bytes) =>
        Vector256.Equals(Vector256.Min(bytes, Vector256.Create((byte)0x1F)), bytes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Join(Vector256<byte> low, Vector256<byte> high) =>
        low.ExtractMostSignificantBits() | ((ulong)high.ExtractMostSignificantBits() << 32);
}
