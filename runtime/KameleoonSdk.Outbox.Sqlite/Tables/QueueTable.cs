using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>Where the events of one project are on their way.</summary>
internal sealed class QueueTable(Connection connection, long project)
{
    private readonly Statement _insert = connection.Prepare("INSERT INTO queue VALUES (?1, ?2, ?3, ?4, ?5, ?8, ?6, ?7)");
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
        "DELETE FROM queue WHERE project = ?1 AND id BETWEEN ?2 AND ?3 RETURNING state, size, attempts, order_key");
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
    /// <param name="id">Its place.</param>
    /// <param name="size">The size of its body.</param>
    /// <param name="orderKey">Its key.</param>
    /// <param name="attempts">How many attempts were settled.</param>
    /// <param name="due">When the next one is due.</param>
    /// <param name="owner">Who leases it at once, if it need not wait; null for nobody.</param>
    /// <returns>What became of it.</returns>
    public QueueState Insert(long id, int size, string? orderKey, int attempts, DateTimeOffset due, long? owner = null)
    {
        var isBlocked = orderKey is not null && _hasKey.Bind(1, project).Bind(2, orderKey).Number() is not null;
        var state = isBlocked ? QueueState.Blocked : owner is null ? QueueState.Ready : QueueState.Leased;
        _insert
            .Bind(1, project)
            .Bind(2, id)
            .Bind(3, (long)state)
            .Bind(4, attempts)
            .Bind(5, due.UtcTicks)
            .Bind(6, size)
            .Bind(7, orderKey)
            .Bind(8, state == QueueState.Leased ? owner : null)
            .Run();
        return state;
    }

    /// <summary>Makes ready what is due, and what is due so late that only a clock that was wrong can have said so.</summary>
    public void Wake(DateTimeOffset now, TimeSpan maxDelay)
    {
        _wake.Bind(1, project).Bind(2, now.UtcTicks).Run();
        _wakeImpossible.Bind(1, project).Bind(2, Times.Add(now, maxDelay).UtcTicks).Run();
    }

    /// <summary>The first ready events, as they are when an owner has leased them.</summary>
    public List<LeasedEvent> Ready(int maxCount, long owner)
    {
        var ready = new List<LeasedEvent>();
        _select.Bind(1, project).Bind(2, maxCount);
        while (_select.Read())
        {
            var id = _select.Int64(0);
            ready.Add(new OwnedEvent
            {
                Owner = owner,
                Id = id,
                Attempts = (int)_select.Int64(1),
                NextAttemptAt = Times.Read(_select.Int64(2)),
                Event = EventTable.Read(_select, 3, id),
            });
        }

        return ready;
    }

    /// <summary>Leases ready events.</summary>
    public void Lease(List<LeasedEvent> ready, long owner)
    {
        foreach (var one in ready)
        {
            _lease.Bind(1, project).Bind(2, one.Id).Bind(3, owner).Run();
        }
    }

    public DateTimeOffset? NextDue() => _nextDue.Bind(1, project).Number() is { } ticks ? Times.Read(ticks) : null;

    public bool Release(long id, long owner) => _release.Bind(1, project).Bind(2, id).Bind(3, owner).Run() == 1;

    public bool Delay(long id, long owner, DateTimeOffset until) =>
        _delay.Bind(1, project).Bind(2, id).Bind(3, owner).Bind(4, until.UtcTicks).Run() == 1;

    public bool IsHeld(long id, long owner) => _isHeld.Bind(1, project).Bind(2, id).Bind(3, owner).Number() is not null;

    /// <summary>Takes events out, and lets the next ones of their keys go ahead.</summary>
    public List<RemovedRow> Remove(long first, long last)
    {
        var rows = new List<RemovedRow>();
        _delete.Bind(1, project).Bind(2, first).Bind(3, last);
        while (_delete.Read())
        {
            rows.Add(new RemovedRow((QueueState)_delete.Int64(0), _delete.Int64(1), (int)_delete.Int64(2), _delete.Text(3)));
        }

        foreach (var row in rows.Where(row => row.OrderKey is not null))
        {
            _unblock.Bind(1, project).Bind(2, row.OrderKey).Run();
        }

        return rows;
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
