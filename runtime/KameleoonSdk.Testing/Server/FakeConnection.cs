using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace KameleoonSdk.Testing;

/// <summary>One connection to a <see cref="FakeKameleoonServer"/>.</summary>
internal sealed class FakeConnection(FakeKameleoonServer server, Socket socket, TimeProvider timeProvider, CancellationToken stop)
{
    private byte[] _buffer = new byte[8 * 1024];
    private int _filled;

    /// <summary>Whether the other side has closed, as far as this machine knows, read or not.</summary>
    public bool IsAbandoned
    {
        get
        {
            try
            {
                return socket.Poll(TimeSpan.Zero, SelectMode.SelectRead) && socket.Available == 0;
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                return true;
            }
        }
    }

    /// <returns>The next request, or null if the other side has closed, or does not speak HTTP/1.1.</returns>
    public async Task<ReceivedRequest?> ReadAsync()
    {
        var end = await FindAsync("\r\n\r\n").ConfigureAwait(false);
        if (end < 0)
        {
            return null;
        }

        var head = Encoding.Latin1.GetString(_buffer, 0, end).Split("\r\n");
        var requestLine = head[0].Split(' ');
        if (requestLine.Length != 3)
        {
            return null;
        }

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in head.Skip(1))
        {
            if (line.Split(':', 2) is not [var name, var value])
            {
                return null;
            }

            headers[name] = value.Trim();
        }

        Take(end + 4);
        var isChunked = headers.TryGetValue("Transfer-Encoding", out var encoding)
            && encoding.Equals("chunked", StringComparison.OrdinalIgnoreCase);
        _ = int.TryParse(headers.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length);
        var body = isChunked ? await ReadChunksAsync().ConfigureAwait(false) : await ReadBytesAsync(length).ConfigureAwait(false);
        if (body is null)
        {
            return null;
        }

        return new ReceivedRequest(requestLine[0], requestLine[1], headers, body, timeProvider.GetUtcNow());
    }

    public Task WriteAsync(string text) => WriteAsync(Encoding.Latin1.GetBytes(text));

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            bytes = bytes[await socket.SendAsync(bytes, stop).ConfigureAwait(false)..];
        }
    }

    public Task DelayAsync(TimeSpan pause) => server.HoldAsync(this, Task.Delay(pause, timeProvider, stop));

    public Task WaitForAsync(Task task) => server.HoldAsync(this, task.WaitAsync(stop));

    /// <summary>Waits until the other side closes.</summary>
    public Task WaitForCloseAsync() => server.HoldAsync(this, ReadToEndAsync());

    /// <summary>Breaks the connection off.</summary>
    /// <returns>False: it cannot be used any more.</returns>
    public bool Reset()
    {
        socket.LingerState = new LingerOption(enable: true, seconds: 0);
        socket.Close();
        return false;
    }

    // Bodies that a handler of the application made anew have no length.
    private async Task<byte[]?> ReadChunksAsync()
    {
        var body = new List<byte>();
        while (true)
        {
            var end = await FindAsync("\r\n").ConfigureAwait(false);
            if (end < 0)
            {
                return null;
            }

            var line = Encoding.Latin1.GetString(_buffer, 0, end).Split(';')[0];
            Take(end + 2);
            if (!int.TryParse(line, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size) || size < 0
                || await ReadBytesAsync(size + 2).ConfigureAwait(false) is not { } chunk)
            {
                return null;
            }

            if (size == 0)
            {
                return [.. body];
            }

            body.AddRange(chunk.AsSpan(0, size));
        }
    }

    private async Task<byte[]?> ReadBytesAsync(int count)
    {
        while (_filled < count)
        {
            if (!await FillAsync().ConfigureAwait(false))
            {
                return null;
            }
        }

        var bytes = _buffer.AsSpan(0, count).ToArray();
        Take(count);
        return bytes;
    }

    /// <returns>Where a text begins in what has come and is not taken, or -1 if the other side has closed before.</returns>
    private async Task<int> FindAsync(string text)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        int place;
        while ((place = _buffer.AsSpan(0, _filled).IndexOf(bytes)) < 0)
        {
            if (!await FillAsync().ConfigureAwait(false))
            {
                return -1;
            }
        }

        return place;
    }

    private void Take(int count)
    {
        _filled -= count;
        _buffer.AsSpan(count, _filled).CopyTo(_buffer);
    }

    private async Task ReadToEndAsync()
    {
        while (await socket.ReceiveAsync(_buffer, stop).ConfigureAwait(false) > 0)
        {
        }
    }

    private async Task<bool> FillAsync()
    {
        if (_filled == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var count = await socket.ReceiveAsync(_buffer.AsMemory(_filled), stop).ConfigureAwait(false);
        _filled += count;
        return count > 0;
    }
}
