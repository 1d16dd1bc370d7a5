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

    /// <returns>The next request, or null if the other side has closed.</returns>
    public async Task<ReceivedRequest?> ReadAsync()
    {
        int end;
        while ((end = _buffer.AsSpan(0, _filled).IndexOf("\r\n\r\n"u8)) < 0)
        {
            if (!await FillAsync().ConfigureAwait(false))
            {
                return null;
            }
        }

        var head = Encoding.Latin1.GetString(_buffer, 0, end).Split("\r\n");
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in head.AsSpan(1))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            headers[line[..colon]] = line[(colon + 1)..].Trim();
        }

        var length = headers.TryGetValue("Content-Length", out var text)
            ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)
            : 0;
        var start = end + 4;
        while (_filled < start + length)
        {
            if (!await FillAsync().ConfigureAwait(false))
            {
                return null;
            }
        }

        var body = _buffer.AsSpan(start, length).ToArray();
        _filled -= start + length;
        _buffer.AsSpan(start + length, _filled).CopyTo(_buffer);
        var requestLine = head[0].Split(' ');
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
