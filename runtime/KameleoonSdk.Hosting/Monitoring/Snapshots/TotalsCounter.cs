namespace KameleoonSdk.Hosting;

/// <summary>Counts what <see cref="DeliveryTotals"/> says.</summary>
internal sealed class TotalsCounter(string name)
{
    private long _accepted;
    private long _delivered;
    private long _givenUp;
    private long _dropped;
    private long _retried;
    private long _notAccepted;
    private long _sentDirectly;

    /// <summary>What is counted: the name of a mapping or an action; empty for all.</summary>
    public string Name => name;

    public void Accepted() => Interlocked.Increment(ref _accepted);

    /// <summary>Called by one thread at a time: settlements are counted one after the other.</summary>
    public void Delivered() => Volatile.Write(ref _delivered, _delivered + 1);

    public void GivenUp() => Interlocked.Increment(ref _givenUp);

    public void Dropped() => Interlocked.Increment(ref _dropped);

    public void Retried() => Interlocked.Increment(ref _retried);

    public void NotAccepted() => Interlocked.Increment(ref _notAccepted);

    public void SentDirectly() => Interlocked.Increment(ref _sentDirectly);

    public DeliveryTotals Read() => new(
        Interlocked.Read(ref _accepted),
        Interlocked.Read(ref _delivered),
        Interlocked.Read(ref _givenUp),
        Interlocked.Read(ref _dropped),
        Interlocked.Read(ref _retried),
        Interlocked.Read(ref _notAccepted),
        Interlocked.Read(ref _sentDirectly));
}
