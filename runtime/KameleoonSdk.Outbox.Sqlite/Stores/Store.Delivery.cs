using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

// Leasing and settling.
internal sealed partial class Store
{
    // How soon to look again for what other processes left: a process that has ended is noticed by whoever looks.
    private static readonly TimeSpan SharedPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LonelyPause = TimeSpan.FromSeconds(30);

    // What the transaction means for the events that are handed over: told when it is on the disk.
    private readonly List<LeasedEvent> _fresh = [];
    private List<LeasedEvent> _borrowed = [];
    private List<LeasedEvent> _left = [];
    private DateTimeOffset _lookBy;
    private (int Wanted, DateTimeOffset LookAt)? _asked;
    private int _wanted;

    public OutboxBatch Lease(int maxCount, DateTimeOffset now)
    {
        _queue.Wake(now, _context.Limits.MaxDelay);
        Borrow();
        var ready = _queue.Ready(maxCount, _owner);
        List<LeasedEvent> leased = ready;
        if (_left.Count > 0)
        {
            leased = [.. ready.Concat(_left).OrderBy(one => one.Id).Take(maxCount)];
            _left.RemoveAll(leased.Contains);
            ready.RemoveAll(one => !leased.Contains(one));
        }

        _queue.Lease(ready, _owner);
        _totals = _totals with { Leased = _totals.Leased + ready.Count };
        var look = Times.Add(now, IsShared ? SharedPause : LonelyPause);
        look = _queue.NextDue() is { } due && due < look ? due : look;
        _asked = leased.Count < maxCount ? (maxCount - leased.Count, look) : (0, DateTimeOffset.MinValue);
        _wanted = _asked.Value.Wanted;
        return new OutboxBatch(leased, look);
    }

    public int Settle(IReadOnlyList<OutboxSettlement> settlements)
    {
        var count = 0;
        var delivered = new List<long>(settlements.Count);
        for (var i = 0; i < settlements.Count; i++)
        {
            if (settlements[i].Kind == OutboxSettlementKind.Delivered)
            {
                delivered.Add(settlements[i].Leased.Id);
            }
            else
            {
                count += Settle(settlements[i]) ? 1 : 0;
            }
        }

        return count + Deliver(delivered);
    }

    private bool Settle(in OutboxSettlement settlement)
    {
        var leased = (OwnedEvent)settlement.Leased;
        switch (settlement.Kind)
        {
            case OutboxSettlementKind.Release:
                _lookBy = DateTimeOffset.MinValue;
                return Free(_queue.Release(leased.Id, leased.Owner));
            case OutboxSettlementKind.Retry:
                _lookBy = settlement.NextAttemptAt < _lookBy ? settlement.NextAttemptAt : _lookBy;
                return Free(_queue.Delay(leased.Id, leased.Owner, settlement.NextAttemptAt));
            default:
                return _queue.IsHeld(leased.Id, leased.Owner) && Bury(leased.Id, settlement.Failure!);
        }
    }

    // Most of what is delivered together was accepted together, so whole runs of it go at once.
    private int Deliver(List<long> ids)
    {
        ids.Sort();
        var count = 0;
        for (var first = 0; first < ids.Count;)
        {
            var last = first;
            while (last + 1 < ids.Count && ids[last + 1] <= ids[last] + 1)
            {
                last++;
            }

            foreach (var row in _queue.Remove(ids[first], ids[last]))
            {
                Subtract(row);
                count++;
            }

            _events.Delete(ids[first], ids[last]);
            first = last + 1;
        }

        return count;
    }

    private bool Free(bool isFreed)
    {
        _totals = isFreed ? _totals with { Leased = _totals.Leased - 1 } : _totals;
        return isFreed;
    }

    private void Borrow()
    {
        if (_borrowed.Count == 0)
        {
            _borrowed = _handOver.TakeAll();
            _left.AddRange(_borrowed);
        }

        _left.AddRange(_fresh);
        _fresh.Clear();
    }

    // For a caller to whom leased events that nobody has been given yet are as good as waiting ones.
    private void ReleaseBorrowed()
    {
        Borrow();
        foreach (var leased in _left)
        {
            Free(_queue.Release(leased.Id, _owner));
        }

        _left.Clear();
        _lookBy = DateTimeOffset.MinValue;
    }

    private void BeginHandingOver()
    {
        _fresh.Clear();
        _borrowed = [];
        _left = [];
        _lookBy = DateTimeOffset.MaxValue;
        _asked = null;
        _wanted = _handOver.Wanted;
    }

    private void EndHandingOver(bool isCommitted)
    {
        _handOver.GiveBack(isCommitted ? _left : _borrowed);
        if (!isCommitted)
        {
            return;
        }

        if (_asked is { } asked)
        {
            _handOver.Ask(asked.Wanted, asked.LookAt);
        }

        _handOver.Give(_fresh);
        if (_lookBy != DateTimeOffset.MaxValue)
        {
            _handOver.LookBy(_lookBy);
        }
    }
}
