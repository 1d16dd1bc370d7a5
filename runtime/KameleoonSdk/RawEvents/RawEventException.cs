namespace KameleoonSdk.RawEvents;

/// <summary>A raw event was refused.</summary>
/// <param name="error">Why and where.</param>
public sealed class RawEventException(RawEventError error) : Exception(error.Message)
{
    /// <summary>Why and where.</summary>
    public RawEventError Error { get; } = error;
}
