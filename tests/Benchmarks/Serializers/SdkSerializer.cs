namespace KameleoonSdk.Benchmarks.Serializers;

/// <summary>What the client does for each event: ask for the bound, make sure of the room, write.</summary>
internal sealed class SdkSerializer
{
    private byte[] _buffer = [];

    public ReadOnlySpan<byte> Write(LogEvent logEvent)
    {
        MakeRoom(logEvent.GetMaxByteCount());
        return _buffer.AsSpan(0, logEvent.WriteTo(_buffer));
    }

    public ReadOnlySpan<byte> Write(OrderCompleted order)
    {
        MakeRoom(order.GetMaxByteCount());
        return _buffer.AsSpan(0, order.WriteTo(_buffer));
    }

    private void MakeRoom(int bytes)
    {
        if (_buffer.Length < bytes)
        {
            _buffer = new byte[bytes];
        }
    }
}
