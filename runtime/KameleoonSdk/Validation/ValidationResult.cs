namespace KameleoonSdk;

/// <summary>
/// What <c>Validate()</c> found: every error at once, and warnings apart from them.
/// The default value is a valid result without warnings.
/// </summary>
public readonly struct ValidationResult
{
    private readonly ValidationError[]? _errors;
    private readonly ValidationError[]? _warnings;

    internal ValidationResult(ValidationError[]? errors, ValidationError[]? warnings)
    {
        _errors = errors;
        _warnings = warnings;
    }

    /// <summary>Whether the event may be sent. Warnings do not count.</summary>
    public bool IsValid => _errors is null;

    /// <summary>The errors: missing required fields first, then the other errors, each in the order of the definition.</summary>
    public IReadOnlyList<ValidationError> Errors => _errors ?? [];

    /// <summary>What is allowed, and yet likely to be a mistake.</summary>
    public IReadOnlyList<ValidationError> Warnings => _warnings ?? [];

    /// <summary>Throws when there is an error.</summary>
    /// <exception cref="EventValidationException">There is at least one error; the exception lists all of them.</exception>
    public void ThrowIfInvalid()
    {
        if (_errors is not null)
        {
            throw new EventValidationException(_errors);
        }
    }

    /// <summary>The errors and warnings, a line each, or <c>valid</c>.</summary>
    public override string ToString() =>
        _errors is null && _warnings is null
            ? "valid"
            : string.Join(Environment.NewLine, Errors.Select(e => $"error {e}").Concat(Warnings.Select(w => $"warning {w}")));
}
