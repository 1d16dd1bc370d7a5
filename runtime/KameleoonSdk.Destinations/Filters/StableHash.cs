namespace KameleoonSdk.Destinations.Filters;

/// <summary>A number from 0 to below 1 that depends on nothing but some bytes: FNV-1a of 64 bits, then the last step of MurmurHash3.</summary>
internal static class StableHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static double Fraction(ReadOnlySpan<byte> bytes)
    {
        ulong hash = Offset;
        foreach (byte value in bytes)
        {
            hash = unchecked((hash ^ value) * Prime);
        }

        hash ^= hash >> 33;
        hash = unchecked(hash * 0xFF51AFD7ED558CCD);
        hash ^= hash >> 33;
        hash = unchecked(hash * 0xC4CEB9FE1A85EC53);
        hash ^= hash >> 33;
        return (hash >> 11) * (1.0 / (1UL << 53));
    }
}
