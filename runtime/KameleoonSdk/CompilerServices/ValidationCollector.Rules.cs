using System.Globalization;
using KameleoonSdk.Text;

namespace KameleoonSdk.CompilerServices;

// The rules of definitions: what each finds, and how it says so.
public partial struct ValidationCollector
{
    /// <summary>Notes that a required field has no value.</summary>
    /// <param name="field">The field.</param>
    public void Required(FieldDescriptor field) =>
        Error(field, ValidationCodes.Required, $"{field.Label} is missing: '{field.Name}' is required. Give it a value.");

    /// <summary>Notes that a field has no value that is required now.</summary>
    /// <param name="field">The field.</param>
    /// <param name="condition">When it is required, such as <c>if 'name' is 'x'</c>.</param>
    public void RequiredIf(FieldDescriptor field, string condition) =>
        Error(field, ValidationCodes.Required, $"{field.Label} is missing: '{field.Name}' is required {condition}. Give it a value.");

    /// <summary>Notes that a list has an item that is null.</summary>
    /// <param name="field">The list.</param>
    public void NoItem(FieldDescriptor field) =>
        Error(field, ValidationCodes.Type, $"{field.Label} has an item without a value, which '{field.Name}' may not have.");

    /// <summary>Notes that a text is not a date and time.</summary>
    /// <param name="field">The field.</param>
    public void DateTime(FieldDescriptor field) => Error(
        field,
        ValidationCodes.Format,
        $"{field.Label} must be a date and time such as 2024-05-17T09:30:00.000Z, but '{field.Name}' is not one.");

    /// <summary>Notes that a value is none of the choices.</summary>
    /// <param name="field">The field.</param>
    public void Choice(FieldDescriptor field) => Error(
        field,
        ValidationCodes.Choice,
        $"{field.Label} must be one of {string.Join(", ", field.Choices.Select(choice => $"'{choice.Value}'"))}, but '{field.Name}' is none of them.");

    /// <summary>Checks the format and the length of a text.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The text.</param>
    public void Text(FieldDescriptor field, string value)
    {
        if ((field.MinLength is not null || field.MaxLength is not null) && !IsWithin(TextLength.Of(value), field.MinLength, field.MaxLength))
        {
            Error(field, ValidationCodes.Length, $"{field.Label} must have {Range(field.MinLength, field.MaxLength)} characters, but '{field.Name}' has {TextLength.Of(value)}.");
        }

        if (field.Format is { } format && !TextFormats.IsValid(format, value))
        {
            Error(field, ValidationCodes.Format, $"{field.Label} must have the format '{format}', but '{field.Name}' does not.");
        }
    }

    /// <summary>Checks that a number is finite and within its limits.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The number.</param>
    public void Number(FieldDescriptor field, double value)
    {
        if (!double.IsFinite(value))
        {
            Error(field, ValidationCodes.Number, $"{field.Label} must be a finite number, but '{field.Name}' is NaN or infinite, which JSON cannot express.");
            return;
        }

        Range(field, value);
    }

    /// <summary>Checks that a number is within its limits.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The number.</param>
    public void Range(FieldDescriptor field, double value)
    {
        if (!IsWithin(value, field.Minimum, field.Maximum))
        {
            Error(field, ValidationCodes.Range, $"{field.Label} must be {Range(field.Minimum, field.Maximum)}, but '{field.Name}' is {value.ToString(CultureInfo.InvariantCulture)}.");
        }
    }

    /// <summary>Notes what an open object holds that JSON cannot carry.</summary>
    /// <param name="field">The object.</param>
    /// <param name="bag">Its value.</param>
    public void Inspect(FieldDescriptor field, PropertyBag bag)
    {
        foreach (var (path, code, reason) in bag.FindInvalid())
        {
            Add(new ValidationError(field.Path + path, code, $"{field.Label}: '{field.Name}{path}' {reason}.", field.Label));
        }
    }

    /// <summary>Notes what the undeclared members of an object hold that JSON cannot carry.</summary>
    /// <param name="parent">The path of the object.</param>
    /// <param name="bag">The members.</param>
    public void InspectMembers(string parent, PropertyBag bag)
    {
        foreach (var (path, code, reason) in bag.FindInvalid())
        {
            Add(new ValidationError(parent + path, code, $"'{parent}{path}' {reason}.", parent));
        }
    }

    private static bool IsWithin(double value, double? minimum, double? maximum) => !(value < minimum) && !(value > maximum);

    private static string Range(double? minimum, double? maximum)
    {
        var from = minimum?.ToString(CultureInfo.InvariantCulture);
        var to = maximum?.ToString(CultureInfo.InvariantCulture);
        return from is null ? $"at most {to}" : to is null ? $"at least {from}" : $"{from} to {to}";
    }
}
