namespace KameleoonSdk;

/// <summary>
/// An event was not delivered: what <see cref="SendResult.EnsureDelivered"/> throws. The message says why and what to do.
/// </summary>
public sealed class KameleoonException : Exception
{
    /// <summary>Creates the exception from the result that it reports.</summary>
    /// <param name="result">What became of the event.</param>
    public KameleoonException(SendResult result)
        : base(result?.ToString())
    {
        ArgumentNullException.ThrowIfNull(result);
        Result = result;
    }

    /// <summary>What became of the event.</summary>
    public SendResult Result { get; }
}
