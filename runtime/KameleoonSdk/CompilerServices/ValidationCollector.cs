using System.ComponentModel;

namespace KameleoonSdk.CompilerServices;

/// <summary>Gathers what generated validators find. Allocates nothing until there is an error.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial struct ValidationCollector
{
    private List<ValidationError>? _errors;
    private ValidationError[]? _warnings;

    /// <summary>The number of errors so far, for <see cref="SetIndex"/>.</summary>
    public readonly int Mark => _errors?.Count ?? 0;

    /// <summary>The first error, or null.</summary>
    internal readonly ValidationError? First => _errors?[0];

    /// <summary>What was found.</summary>
    public readonly ValidationResult ToResult() => new(_errors?.ToArray(), _warnings);

    /// <summary>Says of the errors since a mark which item of a list they are about.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="field">The list.</param>
    /// <param name="index">The item.</param>
    public readonly void SetIndex(int mark, FieldDescriptor field, int index)
    {
        for (var i = mark; i < Mark; i++)
        {
            var error = _errors![i];
            var rest = error.Path.AsSpan(field.Path.Length);
            rest = rest.StartsWith("[]") ? rest[2..] : rest;
            _errors[i] = error with { Path = $"{field.Path}[{index}]{rest}" };
        }
    }

    /// <summary>Notes that an optional field without which the event is of little use has no value.</summary>
    /// <param name="field">The field.</param>
    public void Recommended(FieldDescriptor field) =>
        _warnings = _warnings is null ? field.RecommendedWarning : [.. _warnings, .. field.RecommendedWarning];

    private void Error(FieldDescriptor field, string code, string message) =>
        Add(new ValidationError(field.Path, code, message, field.Label));

    private void Add(ValidationError error) => (_errors ??= []).Add(error);
}
