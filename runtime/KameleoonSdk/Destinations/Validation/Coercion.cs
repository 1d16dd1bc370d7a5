using KameleoonSdk.Mappings;
using KameleoonSdk.RawEvents;
using KameleoonSdk.Triggers.Language;

namespace KameleoonSdk.Destinations.Validation;

/// <summary>
/// Turns values into the types of their fields by the rules of ajv's <c>coerceTypes: 'array'</c>, which the reference validates with.
/// </summary>
internal static class Coercion
{
    public static Coerced Of(MappedValue value, SchemaTypes types)
    {
        if (Has(types, value))
        {
            return new Coerced(CoercedKind.AsIs, value);
        }

        if ((types & ~SchemaTypes.Object) == SchemaTypes.None)
        {
            return new Coerced(CoercedKind.Failed, value);
        }

        if (value.Kind == JsonKind.Array && value.ItemCount == 1)
        {
            value = value.ItemAt(0);
            if (Has(types, value))
            {
                return new Coerced(CoercedKind.AsIs, value);
            }
        }

        return value.Kind switch
        {
            JsonKind.Null => OfNull(value, types),
            JsonKind.True => OfBoolean(value, types, 1),
            JsonKind.False => OfBoolean(value, types, 0),
            JsonKind.Number => OfNumber(value, types),
            JsonKind.String => OfText(value, types),
            _ => new Coerced(CoercedKind.Failed, value),
        };
    }

    /// <summary>Whether the value has one of the types as it is.</summary>
    private static bool Has(SchemaTypes types, MappedValue value) => value.Kind switch
    {
        JsonKind.String => Allows(types, SchemaTypes.String),
        JsonKind.Number => (Allows(types, SchemaTypes.Number) && double.IsFinite(ValueReading.NumberOf(value)))
            || (Allows(types, SchemaTypes.Integer) && double.IsInteger(ValueReading.NumberOf(value))),
        JsonKind.True or JsonKind.False => Allows(types, SchemaTypes.Boolean),
        JsonKind.Null => Allows(types, SchemaTypes.Null),
        JsonKind.Array => Allows(types, SchemaTypes.Array),
        JsonKind.Object => Allows(types, SchemaTypes.Object),
        _ => false,
    };

    private static Coerced OfNull(MappedValue value, SchemaTypes types) =>
        Allows(types, SchemaTypes.String) ? new Coerced(CoercedKind.EmptyText, value) :
        Allows(types, SchemaTypes.Number | SchemaTypes.Integer) ? new Coerced(CoercedKind.Number, value) :
        Allows(types, SchemaTypes.Boolean) ? new Coerced(CoercedKind.False, value) :
        new Coerced(CoercedKind.Failed, value);

    private static Coerced OfBoolean(MappedValue value, SchemaTypes types, double number) =>
        Allows(types, SchemaTypes.String) ? new Coerced(CoercedKind.Text, value) :
        Allows(types, SchemaTypes.Number | SchemaTypes.Integer) ? new Coerced(CoercedKind.Number, value, number) :
        Allows(types, SchemaTypes.Null) && number == 0 ? new Coerced(CoercedKind.Null, value) :
        new Coerced(CoercedKind.Failed, value);

    private static Coerced OfNumber(MappedValue value, SchemaTypes types)
    {
        if (Allows(types, SchemaTypes.String))
        {
            return new Coerced(CoercedKind.Text, value);
        }

        double number = ValueReading.NumberOf(value);
        return number switch
        {
            0 when Allows(types, SchemaTypes.Boolean) => new Coerced(CoercedKind.False, value),
            1 when Allows(types, SchemaTypes.Boolean) => new Coerced(CoercedKind.True, value),
            0 when Allows(types, SchemaTypes.Null) => new Coerced(CoercedKind.Null, value),
            _ => new Coerced(CoercedKind.Failed, value),
        };
    }

    private static Coerced OfText(MappedValue value, SchemaTypes types)
    {
        if (ValueReading.IsEmptyText(value))
        {
            return new Coerced(Allows(types, SchemaTypes.Null) ? CoercedKind.Null : CoercedKind.Failed, value);
        }

        if (Allows(types, SchemaTypes.Number | SchemaTypes.Integer))
        {
            double number = NumberText.Convert(value.GetString());
            bool isWhole = double.IsInteger(number) || double.IsInfinity(number);
            return double.IsNaN(number) || (!Allows(types, SchemaTypes.Number) && !isWhole)
                ? new Coerced(CoercedKind.Failed, value)
                : new Coerced(CoercedKind.Number, value, number);
        }

        return (Allows(types, SchemaTypes.Boolean) ? value.GetString() : "") switch
        {
            "true" => new Coerced(CoercedKind.True, value),
            "false" => new Coerced(CoercedKind.False, value),
            _ => new Coerced(CoercedKind.Failed, value),
        };
    }

    private static bool Allows(SchemaTypes types, SchemaTypes type) => (types & type) != SchemaTypes.None;
}
