namespace KameleoonSdk.Hosting;

/// <summary>
/// The queue did not accept an event: what <see cref="EnqueueResult.EnsureAccepted"/> throws. The message says why and what to do.
/// </summary>
public sealed class EventNotAcceptedException : Exception
{
    /// <summary>Creates the exception from the result that it reports.</summary>
    /// <param name="result">What became of the event.</param>
    public EventNotAcceptedException(EnqueueResult result)
        : base(result.ToString()) => Result = result;

    /// <summary>What became of the event.</summary>
    public EnqueueResult Result { get; }
}
