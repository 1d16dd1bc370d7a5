using System.Runtime.CompilerServices;
using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>Brings groups of operations to the disk, one transaction each, and knows what to do when that fails. Not thread-safe.</summary>
internal sealed class GroupCommitter(StoreFiles files, StoreOpener opener, OutboxContext context) : IDisposable
{
    private readonly SpaceReserve _reserve = new(files);
    private OpenStore? _open;
    private bool _isFull;
    private volatile StrongBox<OutboxStatistics> _statistics = new();

    /// <summary>How full the store was after the last commit. May be asked from any thread.</summary>
    public OutboxStatistics Statistics => _statistics.Value;

    /// <summary>Whether other processes want the file too.</summary>
    public bool IsShared => _open?.Store.IsShared ?? false;

    public OutboxOpening Open()
    {
        _open = opener.Open();
        _reserve.Ensure();
        Publish(_open);
        return _open.Opening;
    }

    /// <summary>Does what is due now and then: looks after other processes, and for space.</summary>
    public void LookAround(Store store)
    {
        if (store.Reap() is { FreedLeases: > 0 and var freed })
        {
            context.Logger.LeasesFreed(files.Main, freed);
        }

        if (!_isFull)
        {
            _reserve.Ensure();
        }
    }

    /// <summary>Commits a group, and tells each operation what came of it.</summary>
    public void Commit(IReadOnlyList<Operation> group)
    {
        try
        {
            Write(group);
        }
        catch (SqliteFailureException failure) when (failure.IsFull)
        {
            CommitWithoutSpace(group, failure);
        }
        catch (Exception exception)
        {
            Fail(group, exception);
        }
    }

    public void Dispose()
    {
        if (_open is not { } open)
        {
            return;
        }

        try
        {
            open.Store.Begin();
            open.Store.Leave();
            open.Store.Commit();
        }
        catch (Exception exception) when (exception is SqliteFailureException or DamagedStoreException)
        {
            context.Logger.NotClosed(files.Main, exception);
        }

        open.Dispose();
    }

    private void Write(IReadOnlyList<Operation> group)
    {
        do
        {
            ReopenIfNeeded();
            WriteOnce(_open!.Store, group);
        }
        while (!_open.IsCurrent);

        _isFull &= !group.Any(operation => operation.Kind == OperationKind.Grow);
        Publish(_open);
        for (var i = 0; i < group.Count; i++)
        {
            group[i].Complete();
        }
    }

    // Asked before and after: what was committed to a store that had been set aside meanwhile is not in the one in its place.
    private void ReopenIfNeeded()
    {
        if (_open is { IsCurrent: false } gone)
        {
            context.Logger.Expelled(files.Main);
            _open = null;
            gone.Store.Abandon();
            gone.Dispose();
        }

        _open ??= opener.Open();
    }

    private static void WriteOnce(Store store, IReadOnlyList<Operation> group)
    {
        store.Begin();
        try
        {
            for (var i = 0; i < group.Count; i++)
            {
                group[i].Run(store);
            }

            store.Commit();
        }
        catch
        {
            store.Rollback();
            throw;
        }
    }

    // Perhaps the log only has to begin anew. Otherwise new events are refused, and what is stored goes on, in the space of the reserve.
    private void CommitWithoutSpace(IReadOnlyList<Operation> group, SqliteFailureException failure)
    {
        if (TryCheckpoint() && TryWrite(group))
        {
            return;
        }

        if (!_isFull)
        {
            context.Logger.NoSpace(files.Main);
        }

        _isFull = true;
        Fail([.. group.Where(operation => operation.Kind == OperationKind.Grow)], failure);
        Operation[] left = [.. group.Where(operation => operation.Kind != OperationKind.Grow)];
        if (left.Length > 0 && !TryWrite(left) && !(_reserve.Free() && TryCheckpoint() && TryWrite(left)))
        {
            Fail(left, failure);
        }
    }

    private bool TryWrite(IReadOnlyList<Operation> group)
    {
        try
        {
            Write(group);
            return true;
        }
        catch (SqliteFailureException failure) when (failure.IsFull)
        {
            return false;
        }
    }

    // Whether or not the file can grow, it is worth another try: the log may have space at its end.
    private bool TryCheckpoint()
    {
        try
        {
            _open!.Store.Checkpoint();
        }
        catch (SqliteFailureException failure) when (failure.IsFull || failure.IsBusy)
        {
        }

        return true;
    }

    private void Fail(IReadOnlyList<Operation> group, Exception exception)
    {
        var reported = exception is DamagedStoreException or SqliteFailureException { IsDamage: true }
            ? SetAside(exception)
            : StoreFailures.Explain(exception, files.Main);
        for (var i = 0; i < group.Count; i++)
        {
            group[i].Fail(reported);
        }
    }

    private void Publish(OpenStore open) => _statistics = new(open.Store.Statistics);

    private OutboxException SetAside(Exception damage)
    {
        var damaged = _open;
        _open = null;
        try
        {
            _open = opener.Open(damaged, damage.Message);
            Publish(_open);
            return new OutboxDamagedException(_open.Opening.SetAside ?? files.Main, damage);
        }
        catch (OutboxException exception)
        {
            return exception;
        }
    }
}
