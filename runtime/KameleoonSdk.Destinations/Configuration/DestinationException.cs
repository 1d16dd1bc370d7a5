namespace KameleoonSdk.Destinations;

/// <summary>The configuration of a destination is wrong. The message lists every error.</summary>
public sealed class DestinationException : Exception
{
    internal DestinationException(IReadOnlyList<DestinationError> errors)
        : base(string.Join(Environment.NewLine, errors)) => Errors = errors;

    /// <summary>Everything that is wrong. At least one.</summary>
    public IReadOnlyList<DestinationError> Errors { get; }
}
