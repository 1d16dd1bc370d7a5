using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KameleoonSdk;

/// <summary>
/// A cheap hash of a key from its length and its first and last four characters. It only saves comparisons of texts in small bags;
/// large ones have an index with a hash that nobody can aim at.
/// </summary>
internal static class KeyHash
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Of(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        ref byte first = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(key.AsSpan()));
        nint length = key.Length;
        if (length < 4)
        {
            return Short(key);
        }

        ulong head = Unsafe.ReadUnaligned<ulong>(ref first);
        ulong tail = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, (length - 4) * sizeof(char)));
        ulong mixed = ((head ^ (ulong)length) * 0x9E3779B97F4A7C15) ^ (tail * 0xC2B2AE3D27D4EB4F);
        return (int)(mixed >> 32);
    }

    private static int Short(string key)
    {
        uint mixed = (uint)key.Length;
        foreach (char c in key)
        {
            mixed = (mixed << 16) ^ (mixed >> 16) ^ (c * 0x9E3779B1u);
        }

        return (int)mixed;
    }
}
