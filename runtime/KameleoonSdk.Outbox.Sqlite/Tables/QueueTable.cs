using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>Where the events of one project are on their way.</summary>
internal sealed class QueueTable(Connection connection, long project)
{
    private readonly Statement _insert = connection.Prepare("INSERT INTO queue VALUES (?1, ?2, ?3, ?4, ?5, NULL, ?6, ?7)");
    private readonly Statement _hasKey = connection.Prepare("SELECT 1 FROM queue WHERE project = ?1 AND order_key = ?2 LIMIT 1");
    private readonly Statement _wake = connection.Prepare(
        "UPDATE queue SET state = 0 WHERE project = ?1 AND state = 1 AND due <= ?2");
    private readonly Statement _wakeImpossible = connection.Prepare(
        "UPDATE queue SET state = 0 WHERE project = ?1 AND state = 1 AND due > ?2");
    private readonly Statement _select = connection.Prepare(
        $"""
        SELECT q.id, q.attempts, q.due, {EventTable.Columns} FROM queue q INDEXED BY ready JOIN events e ON e.id = q.id
        WHERE q.project = ?1 AND q.state = 0 ORDER BY q.id LIMIT ?2
        """);
    private readonly Statement _lease = connection.Prepare(
        "UPDATE queue SET state = 3, owner = ?3 WHERE project = ?1 AND id = ?2 AND state = 0");
    private readonly Statement _nextDue = connection.Prepare(
        "SELECT due FROM queue WHERE project = ?1 AND state = 1 ORDER BY due LIMIT 1");
    private readonly Statement _release = connection.Prepare(
        "UPDATE queue SET state = 0, owner = NULL WHERE project = ?1 AND id = ?2 AND state = 3 AND owner = ?3");
    private readonly Statement _delay = connection.Prepare(
        """
        UPDATE queue SET state = 1, owner = NULL, due = ?4, attempts = attempts + 1
        WHERE project = ?1 AND id = ?2 AND state = 3 AND owner = ?3
        """);
    private readonly Statement _isHeld = connection.Prepare(
        "SELECT 1 FROM queue WHERE project = ?1 AND id = ?2 AND state = 3 AND owner = ?3");
    private readonly Statement _delete = connection.Prepare(
        "DELETE FROM queue WHERE project = ?1 AND id = ?2 RETURNING state, size, attempts, order_key");
    private readonly Statement _unblock = connection.Prepare(
        """
        UPDATE queue SET state = 0 WHERE state = 2 AND project = ?1
        AND id = (SELECT id FROM queue WHERE project = ?1 AND order_key = ?2 ORDER BY id LIMIT 1)
        """);
    private readonly Statement _oldestWaiting = connection.Prepare(
        $"""
        SELECT q.id, q.attempts, {EventTable.Columns} FROM queue q JOIN events e ON e.id = q.id
        WHERE q.project = ?1 AND q.state <> 3 ORDER BY q.id LIMIT 1
        """);
    private readonly Statement _oldest = connection.Prepare(
        "SELECT e.accepted FROM queue q JOIN events e ON e.id = q.id WHERE q.project = ?1 ORDER BY q.id LIMIT 1");

    /// <summary>Adds an event behind all others; behind one of its key, it waits for that one.</summary>
    public void Insert(long id, int size, string? orderKey, int attempts, DateTimeOffset due)
    {
        var isBlocked = orderKey is not null && _hasKey.Bind(1, project).Bind(2, orderKey).Number() is not null;
        _insert
            .Bind(1, project)
            .Bind(2, id)
            .Bind(3, (long)(isBlocked ? QueueState.Blocked : QueueState.Ready))
            .Bind(4, attempts)
            .Bind(5, due.UtcTicks)
            .Bind(6, size)
            .Bind(7, orderKey)
            .Run();
    }

    /// <summary>Makes ready what is due, and what is due so late that only a clock that was wrong can have said so.</summary>
    public void Wake(DateTimeOffset now, TimeSpan maxDelay)
    {
        _wake.Bind(1, project).Bind(2, now.UtcTicks).Run();
        _wakeImpossible.Bind(1, project).Bind(2, Times.Add(now, maxDelay).UtcTicks).Run();
    }

    /// <summary>Leases the first ready events.</summary>
    public List<LeasedEvent> Lease(int maxCount, long owner)
    {
        var leased = new List<LeasedEvent>();
        _select.Bind(1, project).Bind(2, maxCount);
        while (_select.Read())
        {
            var id = _select.Int64(0);
            leased.Add(new OwnedEvent
            {
                Owner = owner,
                Id = id,
                Attempts = (int)_select.Int64(1),
                NextAttemptAt = Times.Read(_select.Int64(2)),
                Event = EventTable.Read(_select, 3, id),
            });
        }

        foreach (var one in leased)
        {
            _lease.Bind(1, project).Bind(2, one.Id).Bind(3, owner).Run();
        }

        return leased;
    }

    public DateTimeOffset? NextDue() => _nextDue.Bind(1, project).Number() is { } ticks ? Times.Read(ticks) : null;

    public bool Release(long id, long owner) => _release.Bind(1, project).Bind(2, id).Bind(3, owner).Run() == 1;

    public bool Delay(long id, long owner, DateTimeOffset until) =>
        _delay.Bind(1, project).Bind(2, id).Bind(3, owner).Bind(4, until.UtcTicks).Run() == 1;

    public bool IsHeld(long id, long owner) => _isHeld.Bind(1, project).Bind(2, id).Bind(3, owner).Number() is not null;

    /// <summary>Takes an event out, and lets the next one of its key go ahead.</summary>
    public RemovedRow? Remove(long id)
    {
        if (!_delete.Bind(1, project).Bind(2, id).Read())
        {
            return null;
        }

        var (row, key) = (new RemovedRow((QueueState)_delete.Int64(0), _delete.Int64(1), (int)_delete.Int64(2)), _delete.Text(3));
        _delete.Reset();
        if (key is not null)
        {
            _unblock.Bind(1, project).Bind(2, key).Run();
        }

        return row;
    }

    /// <summary>The first event that is not leased.</summary>
    public DroppedEvent? OldestWaiting()
    {
        if (!_oldestWaiting.Bind(1, project).Read())
        {
            return null;
        }

        var id = _oldestWaiting.Int64(0);
        var attempts = (int)_oldestWaiting.Int64(1);
        var oldest = new DroppedEvent(id, EventTable.Read(_oldestWaiting, 2, id), attempts);
        _oldestWaiting.Reset();
        return oldest;
    }

    public DateTimeOffset? OldestAcceptedAt() => _oldest.Bind(1, project).Number() is { } ticks ? Times.Read(ticks) : null;
}
