using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KameleoonSdk.RawEvents.Reading;

/// <summary>One vector of 64 bytes.</summary>
internal readonly struct Block512 : IJsonBlock
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Classify(ref readonly byte block, out ulong quotes, out ulong backslashes, out ulong controls)
    {
        Vector512<byte> bytes = Vector512.LoadUnsafe(in block);
        quotes = Vector512.Equals(bytes, Vector512.Create((byte)'"')).ExtractMostSignificantBits();
        backslashes = Vector512.Equals(bytes, Vector512.Create((byte)'\\')).ExtractMostSignificantBits();
        controls = Vector512.LessThan(bytes, Vector512.Create((byte)' ')).ExtractMostSignificantBits();
        return bytes.ExtractMostSignificantBits();
    }
}
