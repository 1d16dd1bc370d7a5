using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>
/// The one thread that touches the file. What is asked for while it commits goes into the next transaction together, so that many callers
/// share one wait for the disk.
/// </summary>
internal sealed class CommitLoop(GroupCommitter committer, Action onCommitted)
{
    // A transaction takes no more than this, so that nobody waits long for it.
    private const int MaxOperations = 1_000;
    private const int MaxBytes = 8 * 1024 * 1024;

    // Callers that were served together mostly come back together, a moment later: worth waiting for, since each wait for the disk is
    // longer. Only where there were this many, and never longer than this.
    private const int FewestWorthWaiting = 8;
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(1);

    private readonly object _gate = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private List<Operation> _waiting = [];
    private List<Operation> _taken = [];
    private int _expected;
    private bool _isClosing;

    /// <summary>Starts the thread and opens the store on it.</summary>
    public Task<OutboxOpening> StartAsync()
    {
        var opened = new TaskCompletionSource<OutboxOpening>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() => Run(opened)) { IsBackground = true, Name = "Kameleoon outbox" }.Start();
        return opened.Task;
    }

    /// <summary>Asks for an operation.</summary>
    public void Post(Operation operation)
    {
        lock (_gate)
        {
            if (!_isClosing)
            {
                _waiting.Add(operation);
                if (_waiting.Count == 1 || _waiting.Count == _expected)
                {
                    Monitor.Pulse(_gate);
                }

                return;
            }
        }

        operation.Fail(new OutboxException("The outbox is closed."));
    }

    /// <summary>Does what was asked for, closes the store and ends the thread.</summary>
    public Task CloseAsync()
    {
        lock (_gate)
        {
            _isClosing = true;
            Monitor.Pulse(_gate);
        }

        return _ended.Task;
    }

    private void Run(TaskCompletionSource<OutboxOpening> opened)
    {
        try
        {
            opened.SetResult(committer.Open());
        }
        catch (Exception exception)
        {
            // Not the end: the next operation tries to open the store again.
            opened.SetException(exception);
        }

        while (Take() is { Count: > 0 } taken)
        {
            foreach (var group in Split(taken))
            {
                committer.Commit(group);
                onCommitted();
            }

            taken.Clear();
            if (committer.IsShared)
            {
                // SQLite hands the file to nobody in particular: who is quick again at once would keep it from the others.
                Thread.Sleep(1);
            }
        }

        committer.Dispose();
        _ended.SetResult();
    }

    private List<Operation> Take()
    {
        lock (_gate)
        {
            while (_waiting.Count == 0 && !_isClosing)
            {
                Monitor.Wait(_gate);
            }

            if (_waiting.Count < _expected && !_isClosing)
            {
                Monitor.Wait(_gate, Gathering);
            }

            _expected = _waiting.Count >= FewestWorthWaiting ? _waiting.Count * 3 / 4 : 0;
            (_waiting, _taken) = (_taken, _waiting);
            return _taken;
        }
    }

    private static IEnumerable<List<Operation>> Split(List<Operation> taken)
    {
        var group = new List<Operation>(Math.Min(taken.Count, MaxOperations));
        var bytes = 0L;
        foreach (var operation in taken.OrderBy(operation => operation.Kind))
        {
            if (operation.IsCancelled)
            {
                operation.Cancel();
                continue;
            }

            if (group.Count == MaxOperations || (bytes + operation.Size > MaxBytes && group.Count > 0))
            {
                yield return group;
                group = [];
                bytes = 0;
            }

            group.Add(operation);
            bytes += operation.Size;
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }
}
