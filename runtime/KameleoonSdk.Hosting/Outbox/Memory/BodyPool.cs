using System.Numerics;

namespace KameleoonSdk.Hosting;

/// <summary>
/// Keeps buffers for the next bodies, by powers of two. Its own, since the platform's pools lock once more and look at each buffer that
/// comes back, which has long left the cache by then. Not thread-safe.
/// </summary>
internal sealed class BodyPool
{
    private const int SmallestBits = 8;
    private const int LargestBits = 14;
    private const int MostKept = 1024;

    private readonly Stack<byte[]>[] _free = [.. Enumerable.Range(SmallestBits, LargestBits - SmallestBits + 1).Select(_ => new Stack<byte[]>())];

    /// <summary>A buffer for so many bytes, with anything in it.</summary>
    public byte[] Rent(int length)
    {
        var bits = BitsFor(length);
        return bits > LargestBits ? new byte[length]
            : _free[bits - SmallestBits].TryPop(out var buffer) ? buffer
            : new byte[1 << bits];
    }

    /// <summary>Takes a buffer back.</summary>
    /// <param name="buffer">The buffer.</param>
    /// <param name="length">What it was rented for.</param>
    public void Return(byte[] buffer, int length)
    {
        var bits = BitsFor(length);
        if (bits <= LargestBits && _free[bits - SmallestBits] is { Count: < MostKept } free)
        {
            free.Push(buffer);
        }
    }

    private static int BitsFor(int length) => length <= 1 << SmallestBits ? SmallestBits : BitOperations.Log2((uint)length - 1) + 1;
}
