using System.Net;
using System.Net.Sockets;

namespace KameleoonSdk.Testing;

/// <summary>
/// A server on this machine that takes the place of Kameleoon: it records requests, and answers, delays, breaks off or falls silent as
/// the test says. HTTP/1.1, without TLS. Give its <see cref="Address"/> to the option <c>BaseAddress</c>.
/// </summary>
public sealed class FakeKameleoonServer : IAsyncDisposable
{
    private readonly TimeProvider _timeProvider;
    private readonly Queue<FakeAnswer> _script = new();
    private readonly List<ReceivedRequest> _requests = [];
    private readonly List<(int Count, TaskCompletionSource Signal)> _waiting = [];
    private readonly HashSet<FakeConnection> _holding = [];
    private readonly object _gate = new();
    private CancellationTokenSource _stop = new();
    private TcpListener? _listener;
    private Task _accepting = Task.CompletedTask;
    private int _received;
    private int _connections;

    /// <summary>Starts a server on a free port.</summary>
    /// <param name="timeProvider">The clock of its pauses; the system's by default.</param>
    public FakeKameleoonServer(TimeProvider? timeProvider = null)
    {
        _timeProvider = timeProvider ?? TimeProvider.System;
        Address = new Uri("http://127.0.0.1:0");
        Start();
    }

    /// <summary>Where it listens, also after it was stopped and started again.</summary>
    public Uri Address { get; private set; }

    /// <summary>What is done with requests that no script is left for: 200 by default.</summary>
    public FakeAnswer Default { get; set; } = FakeAnswer.Ok;

    /// <summary>Whether requests are kept, with their bodies: true by default. Long runs do without.</summary>
    public bool KeepsRequests { get; set; } = true;

    /// <summary>The requests since the server was made or cleared, in the order in which they came.</summary>
    public IReadOnlyList<ReceivedRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>How many requests came since the server was made or cleared.</summary>
    public int RequestCount => Volatile.Read(ref _received);

    /// <summary>How many connections were made.</summary>
    public int ConnectionCount => Volatile.Read(ref _connections);

    /// <summary>How many requests it holds back at the moment, for a pause or for good. Those that the client has given up do not count.</summary>
    public int HeldCount
    {
        get
        {
            lock (_gate)
            {
                return _holding.Count(static connection => !connection.IsAbandoned);
            }
        }
    }

    /// <summary>Says what to do with the next requests, one answer for each, in the order in which they come.</summary>
    /// <param name="answers">The answers, behind those that are left from before.</param>
    /// <returns>This server.</returns>
    public FakeKameleoonServer Script(params FakeAnswer[] answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        lock (_gate)
        {
            foreach (var answer in answers)
            {
                _script.Enqueue(answer);
            }
        }

        return this;
    }

    /// <summary>Forgets the requests so far and what was scripted, so that one server serves many tests. Connections stay.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _received = 0;
            _requests.Clear();
            _script.Clear();
        }
    }

    /// <summary>Completes once so many requests have come since the server was made or cleared.</summary>
    /// <param name="count">How many.</param>
    public Task WhenReceivedAsync(int count)
    {
        lock (_gate)
        {
            if (_received >= count)
            {
                return Task.CompletedTask;
            }

            var signal = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((count, signal));
            return signal.Task;
        }
    }

    /// <summary>Stops listening and breaks all connections off: from now on connections are refused.</summary>
    public async Task StopAsync()
    {
        if (_listener is not { } listener)
        {
            return;
        }

        _listener = null;
        await _stop.CancelAsync().ConfigureAwait(false);
        listener.Stop();
        await _accepting.ConfigureAwait(false);
        _stop.Dispose();
    }

    /// <summary>Listens again, at the same address. Does nothing while it does so already.</summary>
    public void Start()
    {
        if (_listener is not null)
        {
            return;
        }

        var listener = new TcpListener(IPAddress.Loopback, Address.Port);
        listener.Start(backlog: 1024);
        _stop.Dispose();
        _stop = new CancellationTokenSource();
        _listener = listener;
        Address = new Uri($"http://{listener.LocalEndpoint}");
        _accepting = AcceptAsync(listener, _stop.Token);
    }

    /// <summary>Stops the server.</summary>
    public async ValueTask DisposeAsync() => await StopAsync().ConfigureAwait(false);

    /// <summary>Counts the request of a connection as held back until a task has completed.</summary>
    internal async Task HoldAsync(FakeConnection connection, Task task)
    {
        lock (_gate)
        {
            _holding.Add(connection);
        }

        try
        {
            await task.ConfigureAwait(false);
        }
        finally
        {
            lock (_gate)
            {
                _holding.Remove(connection);
            }
        }
    }

    private async Task AcceptAsync(TcpListener listener, CancellationToken stop)
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                var socket = await listener.AcceptSocketAsync(stop).ConfigureAwait(false);
                Interlocked.Increment(ref _connections);
                connections.RemoveAll(static connection => connection.IsCompleted);
                connections.Add(ServeAsync(socket, stop));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // Stopped.
        }

        await Task.WhenAll(connections).ConfigureAwait(false);
    }

    private async Task ServeAsync(Socket socket, CancellationToken stop)
    {
        using (socket)
        {
            try
            {
                socket.NoDelay = true;
                var connection = new FakeConnection(this, socket, _timeProvider, stop);
                while (await connection.ReadAsync().ConfigureAwait(false) is { } request)
                {
                    if (!await Receive(request).PlayAsync(connection).ConfigureAwait(false))
                    {
                        return;
                    }
                }
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // The other side went away, or the server was stopped.
            }
        }
    }

    private FakeAnswer Receive(ReceivedRequest request)
    {
        lock (_gate)
        {
            _received++;
            if (KeepsRequests)
            {
                _requests.Add(request);
            }

            foreach (var (_, signal) in _waiting.Where(waiting => waiting.Count <= _received))
            {
                signal.TrySetResult();
            }

            _waiting.RemoveAll(waiting => waiting.Count <= _received);
            return _script.TryDequeue(out var answer) ? answer : Default;
        }
    }
}
