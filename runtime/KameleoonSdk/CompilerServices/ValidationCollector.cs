using System.ComponentModel;

namespace KameleoonSdk.CompilerServices;

/// <summary>Gathers what generated validators find. Allocates nothing until there is an error.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ValidationCollector
{
    private List<ValidationError>? _errors;
    private ValidationError[]? _warnings;

    /// <summary>Notes that a required field has no value.</summary>
    public void Required(FieldDescriptor field) =>
        Error(field, ValidationCodes.Required, $"{field.Label} is missing: '{field.Name}' is required. Give it a value.");

    /// <summary>Notes that a text is not a date and time.</summary>
    public void DateTime(FieldDescriptor field) => Error(
        field,
        ValidationCodes.Format,
        $"{field.Label} must be a date and time such as 2024-05-17T09:30:00.000Z, but '{field.Name}' is not one.");

    /// <summary>Notes that a number is NaN or infinite.</summary>
    public void Number(FieldDescriptor field) => Error(
        field,
        ValidationCodes.Number,
        $"{field.Label} must be a finite number, but '{field.Name}' is NaN or infinite, which JSON cannot express.");

    /// <summary>Notes what an open object holds that JSON cannot carry.</summary>
    public void Inspect(FieldDescriptor field, PropertyBag bag)
    {
        if (bag.TryFindInvalid(out var path, out var code, out var reason))
        {
            Add(new ValidationError(field.Path + path, code, $"{field.Label}: '{field.Name}{path}' {reason}.", field.Label));
        }
    }

    /// <summary>Notes that an optional field without which the event is of little use has no value.</summary>
    public void Recommended(FieldDescriptor field) =>
        _warnings = _warnings is null ? field.RecommendedWarning : [.. _warnings, .. field.RecommendedWarning];

    /// <summary>What was found.</summary>
    public readonly ValidationResult ToResult() => new(_errors?.ToArray(), _warnings);

    private void Error(FieldDescriptor field, string code, string message) =>
        Add(new ValidationError(field.Path, code, message, field.Label));

    private void Add(ValidationError error) => (_errors ??= []).Add(error);
}
