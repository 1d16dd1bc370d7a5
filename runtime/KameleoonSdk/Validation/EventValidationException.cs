namespace KameleoonSdk;

/// <summary>An event or settings broke their definition. The message lists every error.</summary>
public sealed class EventValidationException : Exception
{
    /// <summary>Creates the exception from the errors that it reports.</summary>
    /// <param name="errors">At least one error.</param>
    public EventValidationException(IReadOnlyList<ValidationError> errors)
        : base(Describe(errors)) => Errors = errors;

    /// <summary>Every error: missing required fields first, then the others, each in the order of the definition.</summary>
    public IReadOnlyList<ValidationError> Errors { get; }

    private static string Describe(IReadOnlyList<ValidationError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        return string.Join(" ", errors.Select(error => error.Message));
    }
}
