namespace KameleoonSdk.Mappings;

/// <summary>A Liquid template is wrong, or rendering it failed.</summary>
public sealed class LiquidException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, without values of the event.</param>
    /// <param name="cause">What the engine threw.</param>
    public LiquidException(string message, Exception? cause = null)
        : base(message, cause)
    {
    }
}
