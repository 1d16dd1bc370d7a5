using System.Runtime.CompilerServices;

namespace KameleoonSdk;

/// <summary>
/// One of 64 bits for a name. Bags keep the bits of all their names: a name whose bit is not among them is new, and needs no comparing.
/// Of length, first and last character only, because the compiler knows these of literals and leaves nothing to be done at run time.
/// </summary>
internal static class NameFilter
{
    /// <summary>Excludes no name.</summary>
    public const ulong All = ulong.MaxValue;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Bit(string name) =>
        name.Length == 0 ? 1 : 1UL << (int)(((uint)name.Length * 13) + ((uint)name[0] * 5) + name[name.Length - 1]);

    public static ulong Bits(ReadOnlySpan<PropertyEntry> entries)
    {
        ulong bits = 0;
        foreach (ref readonly PropertyEntry entry in entries)
        {
            bits |= Bit(entry.Key);
        }

        return bits;
    }
}
