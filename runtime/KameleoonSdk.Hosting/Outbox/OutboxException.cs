namespace KameleoonSdk.Hosting;

/// <summary>A store of events failed. The message says what is wrong and what to do, without secrets and without any event's data.</summary>
public class OutboxException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="innerException">What the platform said.</param>
    public OutboxException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
