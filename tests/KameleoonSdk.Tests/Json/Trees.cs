using CsCheck;

namespace KameleoonSdk.Tests.Json;

/// <summary>Random JSON values: every kind, nested some levels deep.</summary>
internal static class Trees
{
    public static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char['a', 'z'], 0, 30], Gen.String[Gen.Char['\0', '\u0100'], 0, 20], Gen.String[Gen.Char['一', '龥'], 0, 20], Gen.Const("\ud83d\ude00 \"x\""));

    public static readonly Gen<PropertyValue> Scalar = Gen.OneOf(
        Gen.Const(PropertyValue.Null),
        Gen.Bool.Select(v => (PropertyValue)v),
        Text.Select(v => (PropertyValue)v),
        Gen.Int.Select(v => (PropertyValue)v),
        Gen.Long.Select(v => (PropertyValue)v),
        Gen.ULong.Select(v => (PropertyValue)v),
        Gen.Double.Where(double.IsFinite).Select(v => (PropertyValue)v),
        Gen.Int[-100000, 100000].Select(v => (PropertyValue)(v / 100.0)),
        Gen.Float.Where(float.IsFinite).Select(v => (PropertyValue)v),
        Gen.Decimal.Select(v => (PropertyValue)v),
        Gen.DateTime.Select(v => (PropertyValue)v),
        Gen.DateTimeOffset.Select(v => (PropertyValue)v),
        Gen.Date.Select(v => (PropertyValue)DateOnly.FromDateTime(v)),
        Gen.TimeSpan.Select(v => (PropertyValue)v),
        Gen.Guid.Select(v => (PropertyValue)v));

    public static readonly Gen<PropertyValue> Any = Value(3);

    public static readonly Gen<PropertyBag> Bag = Object(3);

    private static Gen<PropertyValue> Value(int depth) => depth == 0
        ? Scalar
        : Gen.Frequency(
            (5, Scalar),
            (1, Object(depth - 1).Select(bag => (PropertyValue)bag)),
            (1, Value(depth - 1).Array[0, 5].Select(values => (PropertyValue)values)));

    private static Gen<PropertyBag> Object(int depth) => Gen.Select(Text, Value(depth)).Array[0, 12].Select(members =>
    {
        PropertyBag bag = new();
        foreach ((string key, PropertyValue value) in members)
        {
            bag[key] = value;
        }

        return bag;
    });
}
