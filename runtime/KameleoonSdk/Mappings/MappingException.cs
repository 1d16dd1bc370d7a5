namespace KameleoonSdk.Mappings;

/// <summary>A mapping is wrong, or it cannot be applied to an event.</summary>
public sealed class MappingException : Exception
{
    internal MappingException(IReadOnlyList<MappingError> errors, Exception? cause = null)
        : base(string.Join(" ", errors), cause) => Errors = errors;

    internal MappingException(string path, string message, Exception? cause = null)
        : this([new MappingError(path, message)], cause)
    {
    }

    /// <summary>Everything that is wrong, in the order of the mapping. At least one.</summary>
    public IReadOnlyList<MappingError> Errors { get; }
}
