using System.Buffers;

namespace KameleoonSdk.Triggers.Evaluation;

/// <summary>Room for a text that is not in the event as it is needed: without its escapes, or in lower case. From the shared pool.</summary>
internal struct TextBuffer : IDisposable
{
    private byte[]? _array;

    /// <summary>Room for so many bytes. Only once for each buffer.</summary>
    public Span<byte> Reserve(int length)
    {
        _array = ArrayPool<byte>.Shared.Rent(length);
        return _array;
    }

    /// <summary>Gives the room back.</summary>
    public void Dispose()
    {
        if (_array is { } array)
        {
            _array = null;
            ArrayPool<byte>.Shared.Return(array);
        }
    }
}
