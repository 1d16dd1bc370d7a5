using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>
/// The events of one project in one file, as transactions see them. Only the thread of <see cref="CommitLoop"/> uses it.
/// </summary>
internal sealed partial class Store : IDisposable
{
    private readonly Connection _connection;
    private readonly OutboxContext _context;
    private readonly StoreFiles _files;
    private readonly long _project;
    private readonly long _owner;
    private readonly ProjectTable _projects;
    private readonly InstanceTable _instances;
    private readonly HandOver _handOver;
    private readonly EventTable _events;
    private readonly QueueTable _queue;
    private readonly DeadTable _dead;
    private readonly Statement _pageCount;
    private readonly long _pageSize;
    private Totals _totals;
    private Totals _storedTotals;
    private long _nextId;
    private long _storedNextId;
    private long _deleted;
    private OutboxStatistics _statistics;

    /// <param name="connection">The file, of this version's schema. The store disposes it.</param>
    /// <param name="files">Where it is.</param>
    /// <param name="owner">The number of this instance, whose lock is held.</param>
    /// <param name="context">What it serves.</param>
    /// <param name="handOver">Where events go that are leased as they are appended. It is cleared.</param>
    public Store(Connection connection, StoreFiles files, long owner, OutboxContext context, HandOver handOver)
    {
        handOver.Clear();
        _handOver = handOver;
        _connection = connection;
        _context = context;
        _files = files;
        _owner = owner;
        _projects = new ProjectTable(connection);
        _instances = new InstanceTable(connection);
        _pageCount = connection.Prepare("PRAGMA page_count");
        _pageSize = connection.Number("PRAGMA page_size");
        connection.Begin();
        try
        {
            _project = _projects.GetOrAdd(context.Project);
            _instances.Add(owner, _project);
            _events = new EventTable(connection, _project);
            _queue = new QueueTable(connection, _project);
            _dead = new DeadTable(connection, _project);
            connection.Commit();
        }
        catch
        {
            connection.Rollback();
            throw;
        }
    }

    /// <summary>Whether other instances have the store open, as of the last look.</summary>
    public bool IsShared { get; private set; }

    /// <summary>How full the store was when the last transaction ended.</summary>
    public OutboxStatistics Statistics => _statistics;

    /// <summary>Begins a transaction: nobody else writes until it ends.</summary>
    public void Begin()
    {
        _connection.Begin();
        _totals = _storedTotals = _projects.Read(_project);
        _nextId = _storedNextId = _projects.ReadNextId();
        _deleted = 0;
        BeginHandingOver();
    }

    /// <summary>Ends a transaction; what it did is on the disk after it.</summary>
    public void Commit()
    {
        if (_totals != _storedTotals)
        {
            _projects.Write(_project, _totals);
        }

        if (_nextId != _storedNextId)
        {
            _projects.WriteNextId(_nextId);
        }

        var oldest = _queue.OldestAcceptedAt();
        var pages = _pageCount.Number() ?? 0;
        _connection.Commit();
        _statistics = new OutboxStatistics
        {
            Events = _totals.Events,
            Leased = _totals.Leased,
            Bytes = _totals.Bytes,
            OldestAcceptedAt = oldest,
            DeadLetters = _totals.Dead,
            DeadLetterBytes = _totals.DeadBytes,
            DeadLettersDeleted = _statistics.DeadLettersDeleted + _deleted,
            StoreBytes = pages * _pageSize,
        };
        EndHandingOver(isCommitted: true);
    }

    public void Rollback()
    {
        EndHandingOver(isCommitted: false);
        _connection.Rollback();
    }

    public OutboxAppendStatus Append(in OutboxEvent @event)
    {
        if (@event.Body.Length > _context.Limits.MaxBytes)
        {
            return OutboxAppendStatus.TooLarge;
        }

        if (!HasRoom(@event.Body.Length))
        {
            return OutboxAppendStatus.Full;
        }

        var id = _nextId++;
        _events.Insert(id, @event);
        long? owner = _fresh.Count < _wanted ? _owner : null;
        switch (_queue.Insert(id, @event.Body.Length, @event.OrderKey, attempts: 0, @event.AcceptedAt, owner))
        {
            case QueueState.Leased:
                _totals = _totals with { Leased = _totals.Leased + 1 };
                _fresh.Add(OwnedEvent.Fresh(id, _owner, @event));
                break;
            case QueueState.Ready:
                _lookBy = DateTimeOffset.MinValue;
                break;
        }

        _totals = _totals with { Events = _totals.Events + 1, Bytes = _totals.Bytes + @event.Body.Length };
        return OutboxAppendStatus.Appended;
    }

    public IReadOnlyList<DroppedEvent> DropOldest(int byteCount)
    {
        var dropped = new List<DroppedEvent>();
        if (!HasRoom(byteCount))
        {
            ReleaseBorrowed();
        }

        while (!HasRoom(byteCount) && _queue.OldestWaiting() is { } oldest)
        {
            Remove(oldest.Id);
            _events.Delete(oldest.Id, oldest.Id);
            dropped.Add(oldest);
        }

        return dropped;
    }

    /// <summary>Looks after other instances: the leases of those that ended become free.</summary>
    public ReapCount Reap()
    {
        var (ended, freed) = (0, 0);
        IsShared = false;
        foreach (var (id, project) in _instances.Others(_owner))
        {
            if (!InstanceLock.HasEnded(_files, id))
            {
                IsShared = true;
                continue;
            }

            var count = _instances.Remove(id);
            freed += count;
            _lookBy = count > 0 ? DateTimeOffset.MinValue : _lookBy;
            ended++;
            if (project == _project)
            {
                _totals = _totals with { Leased = _totals.Leased - count };
            }
            else
            {
                _projects.Free(project, count);
            }
        }

        return new ReapCount(ended, freed);
    }

    /// <summary>Makes this instance's own leases free and forgets it, as the last transaction.</summary>
    public void Leave() => _totals = _totals with { Leased = _totals.Leased - _instances.Remove(_owner) };

    /// <summary>Brings the log into the file, so that the log can begin anew in the space that it has.</summary>
    public void Checkpoint() => _connection.Run("PRAGMA wal_checkpoint(RESTART)");

    /// <summary>Leaves the file as it is when it is closed.</summary>
    public void Abandon() => _connection.KeepLogOnClose();

    public void Dispose() => _connection.Dispose();

    private bool HasRoom(int byteCount) =>
        _totals.Events < _context.Limits.MaxEvents && _totals.Bytes + byteCount <= _context.Limits.MaxBytes;

    private RemovedRow? Remove(long id)
    {
        if (_queue.Remove(id, id) is not [var row])
        {
            return null;
        }

        Subtract(row);
        return row;
    }

    private void Subtract(in RemovedRow row)
    {
        _totals = _totals with
        {
            Events = _totals.Events - 1,
            Bytes = _totals.Bytes - row.Size,
            Leased = _totals.Leased - (row.State == QueueState.Leased ? 1 : 0),
        };

        // The next one of its key may go ahead.
        _lookBy = row.OrderKey is null ? _lookBy : DateTimeOffset.MinValue;
    }
}
