namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>An operation with a result that a caller awaits.</summary>
internal sealed class ResultOperation<TResult>(
    OperationKind kind, int size, Func<Store, TResult> run, CancellationToken cancellationToken)
    : Operation(kind, size, cancellationToken)
{
    // Callers go on elsewhere: the thread that commits has other things to do.
    private readonly TaskCompletionSource<TResult> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TResult _result = default!;

    public Task<TResult> Task => _completion.Task;

    public override void Run(Store store) => _result = run(store);

    public override void Complete() => _completion.SetResult(_result);

    public override void Fail(Exception exception) => _completion.SetException(exception);

    public override void Cancel() => _completion.SetCanceled(CancellationToken);
}
