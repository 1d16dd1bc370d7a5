namespace KameleoonSdk;

/// <summary>Cancels when the time is up, and when the caller does.</summary>
internal sealed class Deadline(TimeProvider timeProvider) : IDisposable
{
    private readonly CancellationTokenSource _source = new(Timeout.InfiniteTimeSpan, timeProvider);
    private CancellationTokenRegistration _registration;
    private CancellationToken _caller;

    public CancellationToken Token => _source.Token;

    /// <summary>Whether the time was up. False when the caller cancelled.</summary>
    public bool IsOver => _source.IsCancellationRequested && !_caller.IsCancellationRequested;

    public void Start(TimeSpan timeout, CancellationToken caller)
    {
        _caller = caller;
        _source.CancelAfter(timeout);
        _registration = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
    }

    /// <returns>Whether it can be started again.</returns>
    public bool TryReset()
    {
        _registration.Dispose();
        return _source.TryReset();
    }

    public void Dispose()
    {
        _registration.Dispose();
        _source.Dispose();
    }
}
