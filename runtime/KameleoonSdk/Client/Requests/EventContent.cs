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

    private byte[] _buffer = [];
    private int _length = -1;

    // How many are reading the buffer now, or Closed.
    private int _readers;
    private bool _wasSent;

    public EventContent()
    {
    }

    /// <exception cref="InvalidOperationException">Another thread changed the event while it was being written.</exception>
    public EventContent(IActionEvent @event)
    {
        try
        {
            Fill(@event);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The size of the buffer that the content keeps.</summary>
    public int Capacity => _buffer.Length;

    /// <summary>Whether the body went out whole and nobody reads it any more, so that another one can take its place.</summary>
    public bool IsFree => Volatile.Read(ref _wasSent) && Volatile.Read(ref _readers) == 0;

    /// <exception cref="InvalidOperationException">Another thread changed the event while it was being written.</exception>
    public void Fill(IActionEvent @event)
    {
        Reserve(@event.GetMaxByteCount());
        SetLength(@event.WriteTo(_buffer));
    }

    /// <param name="body">A ready body, which is copied: the caller need not keep it.</param>
    public void Fill(ReadOnlySpan<byte> body)
    {
        Reserve(body.Length);
        body.CopyTo(_buffer);
        SetLength(body.Length);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Enter();
        ValueTask writing;
        try
        {
            writing = stream.WriteAsync(_buffer.AsMemory(0, _length), cancellationToken);
        }
        catch
        {
            Leave();
            throw;
        }

        if (!writing.IsCompletedSuccessfully)
        {
            return FinishAsync(writing);
        }

        writing.GetAwaiter().GetResult();
        _wasSent = true;
        Leave();
        return Task.CompletedTask;
    }

    /// <summary>
    /// Gives the buffer back, unless a handler is still sending it after it gave up the request: then nobody else may get it,
    /// or the body of another event would leave under this request.
    /// </summary>
    protected override void Dispose(bool disposing)
    {
        if (Interlocked.CompareExchange(ref _readers, Closed, 0) == 0 && _buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }

        base.Dispose(disposing);
    }

    private async Task FinishAsync(ValueTask writing)
    {
        try
        {
            await writing.ConfigureAwait(false);
            _wasSent = true;
        }
        finally
        {
            Leave();
        }
    }

    private void Reserve(int size)
    {
        if (size <= _buffer.Length)
        {
            return;
        }

        var old = _buffer;
        _buffer = ArrayPool<byte>.Shared.Rent(size);
        if (old.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(old);
        }
    }

    // Said outright: the platform remembers a length that it computed once.
    private void SetLength(int length)
    {
        _wasSent = false;
        if (length != _length)
        {
            _length = length;
            Headers.ContentLength = length;
        }
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

    private void Leave() => Interlocked.Decrement(ref _readers);
}
