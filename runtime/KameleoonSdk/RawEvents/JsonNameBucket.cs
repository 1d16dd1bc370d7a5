using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace KameleoonSdk.RawEvents;

/// <summary>A place of the hash table of a <see cref="JsonNameSet"/>.</summary>
internal struct JsonNameBucket
{
    public ulong Key;

    /// <summary>Of the name with its quotes; zero if nothing is here.</summary>
    public int Length;

    public int Index;

    /// <summary>The first eight bytes of the name; of a shorter one, all with the closing quote.</summary>
    /// <param name="text">From the first byte of the name on.</param>
    /// <param name="length">The length of the name with its quotes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong KeyOf(ReadOnlySpan<byte> text, int length)
    {
        ulong start = text.Length >= sizeof(ulong) ? BinaryPrimitives.ReadUInt64LittleEndian(text) : ReadShort(text);
        return start << (64 - (8 * Math.Min(length - 1, sizeof(ulong))));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Hash(ulong key, int length, int shift) => (int)(((key ^ (uint)length) * 0x9E37_79B9_7F4A_7C15) >> shift);

    private static ulong ReadShort(ReadOnlySpan<byte> text)
    {
        Span<byte> padded = stackalloc byte[sizeof(ulong)];
        padded.Clear();
        text.CopyTo(padded);
        return BinaryPrimitives.ReadUInt64LittleEndian(padded);
    }
}
