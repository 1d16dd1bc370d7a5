using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KameleoonSdk.Tests.Client;

/// <summary>A server of bare bytes, for answers that no real server gives. Each connection runs the script of the test.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<ScriptedConnection, Task> _script;
    private readonly List<Task> _connections = [];
    private readonly TaskCompletionSource _requested = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _accepting;

    public ScriptedServer(Func<ScriptedConnection, Task> script)
    {
        _script = script;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public Uri Address => new($"http://{_listener.LocalEndpoint}");

    /// <summary>Completes once the first whole request has come.</summary>
    public Task Requested => _requested.Task;

    /// <summary>A server that answers every connection's first request with these bytes and closes.</summary>
    public static ScriptedServer Answering(string answer) => new(async connection =>
    {
        await connection.ReadRequestAsync();
        await connection.WriteAsync(answer);
    });

    /// <summary>A server that takes requests and never answers.</summary>
    public static ScriptedServer Silent() => new(async connection =>
    {
        await connection.ReadRequestAsync();
        await connection.WaitForStopAsync();
    });

    /// <summary>A server that begins an answer and never ends it.</summary>
    public static ScriptedServer Dripping(string beginning) => new(async connection =>
    {
        await connection.ReadRequestAsync();
        await connection.WriteAsync(beginning);
        await connection.WaitForStopAsync();
    });

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
        await Task.WhenAll(_connections);
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _connections.Add(RunAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // Stopped, be it during a call or between two.
        }
    }

    private async Task RunAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await _script(new ScriptedConnection(client, _requested, _stop.Token));
            }
            catch (Exception e) when (e is OperationCanceledException or IOException or SocketException)
            {
                // The client went away, or the test is over.
            }
        }
    }
}

/// <summary>A connection to a <see cref="ScriptedServer"/>.</summary>
internal sealed class ScriptedConnection(TcpClient client, TaskCompletionSource requested, CancellationToken stop)
{
    private readonly NetworkStream _stream = client.GetStream();

    public async Task ReadRequestAsync()
    {
        using var reader = new StreamReader(_stream, Encoding.Latin1, false, bufferSize: 64, leaveOpen: true);
        var length = 0;
        while (await reader.ReadLineAsync(stop) is { Length: > 0 } line)
        {
            if (line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
            {
                length = int.Parse(line.AsSpan(15), System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        if (length > 0)
        {
            await reader.ReadBlockAsync(new char[length], stop);
        }

        requested.TrySetResult();
    }

    public Task WriteAsync(string text) => WriteAsync(Encoding.Latin1.GetBytes(text));

    public async Task WriteAsync(byte[] bytes) => await _stream.WriteAsync(bytes, stop);

    public async Task WaitForStopAsync() => await Task.Delay(Timeout.Infinite, stop);

    /// <summary>Breaks the connection off with a TCP reset.</summary>
    public void Reset() => client.Client.Close(timeout: 0);
}
