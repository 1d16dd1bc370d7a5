using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Validation;

/// <summary>Types in the words of error messages.</summary>
internal static class TypeNames
{
    private static readonly (SchemaTypes Type, string Name)[] Names =
    [
        (SchemaTypes.String, "a string"),
        (SchemaTypes.Number, "a number"),
        (SchemaTypes.Integer, "a whole number"),
        (SchemaTypes.Boolean, "a boolean"),
        (SchemaTypes.Object, "an object"),
        (SchemaTypes.Array, "an array"),
        (SchemaTypes.Null, "null"),
    ];

    public static string Of(SchemaTypes types) => string.Join(" or ", Names.Where(name => (types & name.Type) != SchemaTypes.None).Select(name => name.Name));

    public static string Of(JsonKind kind) => kind switch
    {
        JsonKind.String => "a string",
        JsonKind.Number => "a number",
        JsonKind.True or JsonKind.False => "a boolean",
        JsonKind.Object => "an object",
        JsonKind.Array => "an array",
        JsonKind.Null => "null",
        _ => "undefined",
    };
}
