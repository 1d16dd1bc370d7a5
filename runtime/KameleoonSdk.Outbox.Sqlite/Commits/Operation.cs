namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>Something to do with the store, in a transaction that others share. It may be done again, if the transaction failed.</summary>
internal abstract class Operation(OperationKind kind, int size, CancellationToken cancellationToken)
{
    public OperationKind Kind => kind;

    /// <summary>How many bytes it writes, roughly.</summary>
    public int Size => size;

    /// <summary>Whether nobody waits for it any more. Asked before it is begun, never later: its memory is in use from then on.</summary>
    public bool IsCancelled => cancellationToken.IsCancellationRequested;

    protected CancellationToken CancellationToken => cancellationToken;

    /// <summary>Does it, inside a transaction.</summary>
    public abstract void Run(Store store);

    /// <summary>The transaction is on the disk.</summary>
    public abstract void Complete();

    public abstract void Fail(Exception exception);

    public abstract void Cancel();
}
