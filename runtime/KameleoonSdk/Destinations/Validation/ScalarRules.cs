using System.Globalization;
using KameleoonSdk.CompilerServices;
using KameleoonSdk.RawEvents;
using KameleoonSdk.Text;

namespace KameleoonSdk.Destinations.Validation;

/// <summary>Choices, limits and formats of values that are no objects.</summary>
internal static class ScalarRules
{
    private const int LongestDateTime = 128;

    public static void Check(ref ValidationCollector found, FieldDescriptor field, Coerced value)
    {
        if (value.Kind == CoercedKind.Null || value is { Kind: CoercedKind.AsIs, Value.Kind: JsonKind.Null })
        {
            return;
        }

        if (field.Choices.Count > 0 && !IsChoice(field, value))
        {
            found.Choice(field, 0);
        }

        if (IsText(value))
        {
            CheckText(ref found, field, value);
        }
        else if (field.Minimum is not null || field.Maximum is not null)
        {
            found.Range(field, NumberOf(value));
        }
    }

    private static void CheckText(ref ValidationCollector found, FieldDescriptor field, Coerced value)
    {
        if (field.Type == FieldType.DateTime)
        {
            if (!DateLikeFormat.IsValid(TextOf(value)))
            {
                found.NoDateTime(field);
            }
        }
        else if (field is { Format: "date-time", MinLength: null, MaxLength: null })
        {
            bool isValid = value.Kind == CoercedKind.AsIs
                && DateTimeFormat.IsValid(ValueReading.CharsOf(value.Value, stackalloc char[LongestDateTime]));
            if (!isValid)
            {
                found.NoDateTime(field);
            }
        }
        else if (field.Format is not null || field.MinLength is not null || field.MaxLength is not null)
        {
            found.InnerText(field, TextOf(value));
        }
    }

    private static bool IsChoice(FieldDescriptor field, Coerced value)
    {
        if (IsText(value))
        {
            return field.ChoiceTable!.Find(TextOf(value)) > 0;
        }

        if (NumberOf(value) is { } number)
        {
            return field.Choices.Any(choice => double.TryParse(choice.Value, CultureInfo.InvariantCulture, out double allowed) && allowed == number);
        }

        bool isTrue = value.Kind == CoercedKind.True || value is { Kind: CoercedKind.AsIs, Value.Kind: JsonKind.True };
        return field.ChoiceTable!.Find(isTrue ? "true" : "false") > 0;
    }

    private static bool IsText(Coerced value) =>
        value.Kind is CoercedKind.Text or CoercedKind.EmptyText || value is { Kind: CoercedKind.AsIs, Value.Kind: JsonKind.String };

    private static string TextOf(Coerced value) => value.Kind == CoercedKind.EmptyText ? "" : value.Value.ToText();

    private static double? NumberOf(Coerced value) => value switch
    {
        { Kind: CoercedKind.Number } => value.Number,
        { Kind: CoercedKind.AsIs, Value.Kind: JsonKind.Number } => ValueReading.NumberOf(value.Value),
        _ => null,
    };
}
