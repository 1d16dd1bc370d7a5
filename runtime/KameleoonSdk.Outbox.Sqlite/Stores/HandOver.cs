using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>
/// Events that were leased to this instance as they were appended, since delivery had asked for more than there was: they need neither be
/// found nor read again. They are leased in the file like any other. Thread-safe.
/// </summary>
internal sealed class HandOver
{
    private readonly object _gate = new();
    private readonly Queue<LeasedEvent> _events = new();
    private DateTimeOffset _lookAt;
    private int _wanted;

    /// <summary>How many events are here.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _events.Count;
            }
        }
    }

    /// <summary>How many appended events delivery has asked for.</summary>
    public int Wanted
    {
        get
        {
            lock (_gate)
            {
                return _wanted;
            }
        }
    }

    /// <summary>Takes events without a look at the file, unless it is time for one.</summary>
    public OutboxBatch? TryTake(int maxCount, DateTimeOffset now)
    {
        lock (_gate)
        {
            if (_events.Count == 0 || now >= _lookAt)
            {
                return null;
            }

            var taken = new List<LeasedEvent>(Math.Min(maxCount, _events.Count));
            while (taken.Count < maxCount && _events.TryDequeue(out var leased))
            {
                taken.Add(leased);
            }

            _wanted = taken.Count < maxCount ? maxCount - taken.Count : _wanted;
            return new OutboxBatch(taken, _lookAt);
        }
    }

    /// <summary>Takes all events out, for a transaction.</summary>
    public List<LeasedEvent> TakeAll()
    {
        lock (_gate)
        {
            List<LeasedEvent> taken = [.. _events];
            _events.Clear();
            return taken;
        }
    }

    /// <summary>Puts events back that were taken out.</summary>
    public void GiveBack(IEnumerable<LeasedEvent> events)
    {
        lock (_gate)
        {
            foreach (var leased in events)
            {
                _events.Enqueue(leased);
            }
        }
    }

    /// <summary>Puts new events in.</summary>
    public void Give(List<LeasedEvent> events)
    {
        lock (_gate)
        {
            foreach (var leased in events)
            {
                _events.Enqueue(leased);
            }

            _wanted -= events.Count;
        }
    }

    /// <summary>Says how many events delivery still wants, and when to look at the file for them.</summary>
    public void Ask(int wanted, DateTimeOffset lookAt)
    {
        lock (_gate)
        {
            (_wanted, _lookAt) = (wanted, lookAt);
        }
    }

    /// <summary>There will be something in the file at this time.</summary>
    public void LookBy(DateTimeOffset time)
    {
        lock (_gate)
        {
            _lookAt = time < _lookAt ? time : _lookAt;
            _wanted = time == DateTimeOffset.MinValue ? 0 : _wanted;
        }
    }

    /// <summary>Forgets everything: the store is another one.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _events.Clear();
            (_wanted, _lookAt) = (0, DateTimeOffset.MinValue);
        }
    }
}
