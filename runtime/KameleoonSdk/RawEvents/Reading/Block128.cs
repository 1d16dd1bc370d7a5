using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KameleoonSdk.RawEvents.Reading;

/// <summary>Four vectors of 16 bytes.</summary>
internal readonly struct Block128 : IJsonBlock
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Classify(ref readonly byte block, out ulong quotes, out ulong backslashes, out ulong controls)
    {
        ulong nonAscii0 = Classify(in block, 0, out ulong quotes0, out ulong backslashes0, out ulong controls0);
        ulong nonAscii1 = Classify(in block, 16, out ulong quotes1, out ulong backslashes1, out ulong controls1);
        ulong nonAscii2 = Classify(in block, 32, out ulong quotes2, out ulong backslashes2, out ulong controls2);
        ulong nonAscii3 = Classify(in block, 48, out ulong quotes3, out ulong backslashes3, out ulong controls3);
        quotes = quotes0 | (quotes1 << 16) | (quotes2 << 32) | (quotes3 << 48);
        backslashes = backslashes0 | (backslashes1 << 16) | (backslashes2 << 32) | (backslashes3 << 48);
        controls = controls0 | (controls1 << 16) | (controls2 << 32) | (controls3 << 48);
        return nonAscii0 | nonAscii1 | nonAscii2 | nonAscii3;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Classify(ref readonly byte block, nuint offset, out ulong quotes, out ulong backslashes, out ulong controls)
    {
        Vector128<byte> bytes = Vector128.LoadUnsafe(in block, offset);
        quotes = Vector128.Equals(bytes, Vector128.Create((byte)'"')).ExtractMostSignificantBits();
        backslashes = Vector128.Equals(bytes, Vector128.Create((byte)'\\')).ExtractMostSignificantBits();
        controls = Vector128.Equals(Vector128.Min(bytes, Vector128.Create((byte)0x1F)), bytes).ExtractMostSignificantBits();
        return bytes.ExtractMostSignificantBits();
    }
}
