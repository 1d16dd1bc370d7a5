using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KameleoonSdk;

/// <summary>
/// A cheap hash of a key from its length and its first and last two characters. It only saves comparisons of texts in small bags; large
/// ones have an index with a hash that nobody can aim at.
/// </summary>
internal static class KeyHash
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        int length = key.Length;
        if (length < 2)
        {
            return length == 0 ? 0 : key[0];
        }

        ref byte first = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(key.AsSpan()));
        uint head = Unsafe.ReadUnaligned<uint>(ref first);
        uint tail = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, (nint)(uint)(length - 2) * sizeof(char)));
        ulong mixed = (((ulong)tail << 32) | (head ^ ((uint)length << 8))) * 0x9E3779B97F4A7C15;
        return (int)(mixed >> 32);
    }
}
