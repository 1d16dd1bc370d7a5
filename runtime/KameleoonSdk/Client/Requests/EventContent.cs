using System.Buffers;
using System.Net;

namespace KameleoonSdk;

/// <summary>
/// The body of an event, written once into a pooled buffer. A handler may send it more than once, since the platform repeats
/// a request whose pooled connection turns out to be closed.
/// </summary>
internal sealed class EventContent : HttpContent
{
    private const int Closed = -1;

    private readonly byte[] _buffer;
    private readonly int _length;

    // How many are reading the buffer now, or Closed.
    private int _readers;

    /// <exception cref="InvalidOperationException">Another thread changed the event while it was being written.</exception>
    public EventContent(IActionEvent @event)
    {
        _buffer = ArrayPool<byte>.Shared.Rent(@event.GetMaxByteCount());
        try
        {
            _length = @event.WriteTo(_buffer);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <param name="body">A ready body, which is copied: the caller need not keep it.</param>
    public EventContent(ReadOnlySpan<byte> body)
    {
        _buffer = ArrayPool<byte>.Shared.Rent(body.Length);
        _length = body.Length;
        body.CopyTo(_buffer);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Enter();
        try
        {
            await stream.WriteAsync(_buffer.AsMemory(0, _length), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _readers);
        }
    }

    /// <summary>
    /// Gives the buffer back, unless a handler is still sending it after it gave up the request: then nobody else may get it,
    /// or the body of another event would leave under this request.
    /// </summary>
    protected override void Dispose(bool disposing)
    {
        if (Interlocked.CompareExchange(ref _readers, Closed, 0) == 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }

        base.Dispose(disposing);
    }

    private void Enter()
    {
        int readers;
        do
        {
            readers = Volatile.Read(ref _readers);
            ObjectDisposedException.ThrowIf(readers == Closed, this);
        }
        while (Interlocked.CompareExchange(ref _readers, readers + 1, readers) != readers);
    }
}
