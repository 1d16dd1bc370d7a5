using System.Buffers;

namespace KameleoonSdk.Destinations.Bodies;

/// <summary>Bytes that are being written. Reused by its thread, one body after the other.</summary>
internal sealed class BodyBuffer : IBufferWriter<byte>
{
    private const int FirstLength = 4 * 1024;
    private const int LargestKept = 256 * 1024;

    [ThreadStatic]
    private static BodyBuffer? _spare;

    private byte[] _bytes = new byte[FirstLength];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public static BodyBuffer Rent()
    {
        BodyBuffer buffer = _spare ?? new BodyBuffer();
        _spare = null;
        buffer.Length = 0;
        return buffer;
    }

    public void Return()
    {
        if (_bytes.Length <= LargestKept)
        {
            _spare = this;
        }
    }

    public void Clear() => Length = 0;

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Grow(sizeHint);
        return _bytes.AsSpan(Length);
    }

    public void Add(byte value)
    {
        Grow(1);
        _bytes[Length++] = value;
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        Grow(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    private void Grow(int count)
    {
        count = Math.Max(count, 1);
        if (_bytes.Length - Length < count)
        {
            Array.Resize(ref _bytes, Math.Max(checked(_bytes.Length * 2), checked(Length + count)));
        }
    }
}
