using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

// Leasing and settling.
internal sealed partial class Store
{
    // How soon to look again for what other processes left: a process that has ended is noticed by whoever looks.
    private static readonly TimeSpan SharedPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LonelyPause = TimeSpan.FromSeconds(30);

    public OutboxBatch Lease(int maxCount, DateTimeOffset now)
    {
        _queue.Wake(now, _context.Limits.MaxDelay);
        var leased = _queue.Lease(maxCount, _owner);
        _totals = _totals with { Leased = _totals.Leased + leased.Count };
        var look = Times.Add(now, IsShared ? SharedPause : LonelyPause);
        return new OutboxBatch(leased, _queue.NextDue() is { } due && due < look ? due : look);
    }

    public int Settle(IReadOnlyList<OutboxSettlement> settlements)
    {
        var count = 0;
        for (var i = 0; i < settlements.Count; i++)
        {
            count += Settle(settlements[i]) ? 1 : 0;
        }

        return count;
    }

    private bool Settle(in OutboxSettlement settlement)
    {
        var leased = (OwnedEvent)settlement.Leased;
        switch (settlement.Kind)
        {
            case OutboxSettlementKind.Delivered:
                return Deliver(leased.Id);
            case OutboxSettlementKind.Release:
                return Free(_queue.Release(leased.Id, leased.Owner));
            case OutboxSettlementKind.Retry:
                return Free(_queue.Delay(leased.Id, leased.Owner, settlement.NextAttemptAt));
            default:
                return _queue.IsHeld(leased.Id, leased.Owner) && Bury(leased.Id, settlement.Failure!);
        }
    }

    private bool Deliver(long id)
    {
        if (Remove(id) is null)
        {
            return false;
        }

        _events.Delete(id);
        return true;
    }

    private bool Free(bool isFreed)
    {
        _totals = isFreed ? _totals with { Leased = _totals.Leased - 1 } : _totals;
        return isFreed;
    }
}
