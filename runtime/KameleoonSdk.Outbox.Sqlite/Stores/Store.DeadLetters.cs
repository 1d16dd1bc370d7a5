using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

// Events that were given up.
internal sealed partial class Store
{
    public List<(long Place, DeadLetter Letter)> ReadDead(long after, DeadLetterFilter filter, int maxCount) =>
        _dead.Read(after, filter, maxCount);

    /// <summary>Makes some dead letters waiting events again, as far as there is room.</summary>
    public DeadLetterStep Replay(long after, DeadLetterFilter filter, int maxCount, DateTimeOffset now)
    {
        var rows = _dead.Find(after, filter, maxCount);
        var count = 0;
        foreach (var row in rows)
        {
            if (HasRoom((int)row.Size))
            {
                Revive(row, now);
                count++;
            }
        }

        return new DeadLetterStep(count, rows.Count < maxCount ? null : rows[^1].Place);
    }

    /// <summary>Deletes some dead letters.</summary>
    public DeadLetterStep Purge(long after, DeadLetterFilter filter, int maxCount)
    {
        var rows = _dead.Find(after, filter, maxCount);
        foreach (var row in rows)
        {
            Delete(row);
        }

        return new DeadLetterStep(rows.Count, rows.Count < maxCount ? null : rows[^1].Place);
    }

    private bool Bury(long id, DeliveryFailure failure)
    {
        if (Remove(id) is not { } row)
        {
            return false;
        }

        _dead.Insert(id, row.Attempts + 1, _context.TimeProvider.GetUtcNow(), row.Size, failure);
        _totals = _totals with { Dead = _totals.Dead + 1, DeadBytes = _totals.DeadBytes + row.Size };
        var limits = _context.Limits;
        while ((_totals.Dead > limits.MaxDeadLetters || _totals.DeadBytes > limits.MaxDeadLetterBytes) && _dead.Oldest() is { } oldest)
        {
            Delete(oldest);
            _deleted++;
        }

        return true;
    }

    private void Revive(DeadRow row, DateTimeOffset now)
    {
        var id = _nextId++;
        _events.Renew(row.Id, id, now);
        _queue.Insert(id, (int)row.Size, _events.OrderKey(id), attempts: 0, now);
        Forget(row);
        _lookBy = DateTimeOffset.MinValue;
        _totals = _totals with { Events = _totals.Events + 1, Bytes = _totals.Bytes + row.Size };
    }

    private void Delete(DeadRow row)
    {
        _events.Delete(row.Id, row.Id);
        Forget(row);
    }

    private void Forget(DeadRow row)
    {
        _dead.Delete(row.Place);
        _totals = _totals with { Dead = _totals.Dead - 1, DeadBytes = _totals.DeadBytes - row.Size };
    }
}
