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

    /// <summary>Checks a date and time of the format <c>date-time</c>.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value; a missing one is fine.</param>
    public void DateTime(FieldDescriptor field, IsoDateTime value)
    {
        if (!value.IsMissing && !value.IsValid)
        {
            NoDateTime(field);
        }
    }

    /// <summary>Checks a date and time of the type <c>datetime</c>.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The value; a missing one is fine.</param>
    public void DateLike(FieldDescriptor field, IsoDateTime value)
    {
        if (!value.IsMissing && !value.IsDateLike)
        {
            NoDateTime(field);
        }
    }

    /// <summary>Checks that a value is one of the choices.</summary>
    /// <param name="field">The field.</param>
    /// <param name="number">The choice; null is fine.</param>
    public void Choice(FieldDescriptor field, int? number)
    {
        if (number.HasValue && (uint)(number.GetValueOrDefault() - 1) >= (uint)field.Choices.Count)
        {
            Error(
                field,
                ValidationCodes.Choice,
                $"{field.Label} must be one of {string.Join(", ", field.Choices.Select(choice => $"'{choice.Value}'"))}, but '{field.Name}' is none of them.");
        }
    }

    /// <summary>Checks the format and the length of a text at the top of an event, where an empty one is none.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The text; null is fine.</param>
    public void Text(FieldDescriptor field, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            CheckText(field, value);
        }
    }

    /// <summary>Checks the format and the length of a text inside an object.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The text; null is fine.</param>
    public void InnerText(FieldDescriptor field, string? value)
    {
        if (value is not null)
        {
            CheckText(field, value);
        }
    }

    /// <summary>Checks that a number is finite and within its limits.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The number; null is fine.</param>
    public void Number(FieldDescriptor field, double? value)
    {
        if (!value.HasValue)
        {
            return;
        }

        if (!double.IsFinite(value.GetValueOrDefault()))
        {
            Error(field, ValidationCodes.Number, $"{field.Label} must be a finite number, but '{field.Name}' is NaN or infinite, which JSON cannot express.");
            return;
        }

        Range(field, value);
    }

    /// <summary>Checks that a number is within its limits.</summary>
    /// <param name="field">The field.</param>
    /// <param name="value">The number; null is fine.</param>
    public void Range(FieldDescriptor field, double? value)
    {
        if (value.HasValue && !IsWithin(value.GetValueOrDefault(), field.Minimum, field.Maximum))
        {
            Error(field, ValidationCodes.Range, $"{field.Label} must be {Range(field.Minimum, field.Maximum)}, but '{field.Name}' is {value.GetValueOrDefault().ToString(CultureInfo.InvariantCulture)}.");
        }
    }

    /// <summary>Notes what an open object holds that JSON cannot carry.</summary>
    /// <param name="field">The object.</param>
    /// <param name="bag">Its value; null is fine.</param>
    public void Inspect(FieldDescriptor field, PropertyBag? bag)
    {
        if (bag is { MayNeedInspection: true })
        {
            FindInvalid(field, bag);
        }
    }

    /// <summary>Notes what the undeclared members of an object hold that JSON cannot carry.</summary>
    /// <param name="parent">The path of the object.</param>
    /// <param name="bag">The members; null is fine.</param>
    public void InspectMembers(string parent, PropertyBag? bag)
    {
        if (bag is not { MayNeedInspection: true })
        {
            return;
        }

        foreach (var (path, code, reason) in bag.FindInvalid())
        {
            Add(new ValidationError(parent + path, code, $"'{parent}{path}' {reason}.", parent));
        }
    }

    /// <summary>Notes that a value has the wrong type.</summary>
    /// <param name="field">The field.</param>
    /// <param name="expected">The type that it must have, with its article.</param>
    /// <param name="actual">The type that it has, with its article.</param>
    internal void WrongType(FieldDescriptor field, string expected, string actual) =>
        Error(field, ValidationCodes.Type, $"{field.Label} must be {expected}, but '{field.Name}' is {actual}.");

    /// <summary>Notes that a text is no date and time.</summary>
    /// <param name="field">The field.</param>
    internal void NoDateTime(FieldDescriptor field) => Error(
        field,
        ValidationCodes.Format,
        $"{field.Label} must be a date and time such as 2024-05-17T09:30:00.000Z, but '{field.Name}' is not one.");

    private void CheckText(FieldDescriptor field, string value)
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

    private void FindInvalid(FieldDescriptor field, PropertyBag bag)
    {
        foreach (var (path, code, reason) in bag.FindInvalid())
        {
            Add(new ValidationError(field.Path + path, code, $"{field.Label}: '{field.Name}{path}' {reason}.", field.Label));
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
