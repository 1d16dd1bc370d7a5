namespace KameleoonSdk.Benchmarks.Serializers;

/// <summary>What the client does for each event: ask for the bound, make sure of the room, write.</summary>
internal sealed class SdkSerializer
{
    private byte[] _buffer = [];

    public ReadOnlySpan<byte> Write(LogEvent logEvent)
    {
        int room = logEvent.GetMaxByteCount();
        if (_buffer.Length < room)
        {
            _buffer = new byte[room];
        }

        return _buffer.AsSpan(0, logEvent.WriteTo(_buffer));
    }
}
