namespace KameleoonSdk.Destinations;

/// <summary>The configuration of a destination is wrong. The message lists every error.</summary>
public sealed class DestinationException : Exception
{
    internal DestinationException(IReadOnlyList<DestinationError> errors)
        : base(string.Join(Environment.NewLine, errors)) => Errors = errors;

    /// <summary>Everything that is wrong, in the order of the options. At least one.</summary>
    public IReadOnlyList<DestinationError> Errors { get; }
}
