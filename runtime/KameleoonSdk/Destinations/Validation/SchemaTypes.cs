namespace KameleoonSdk.Destinations.Validation;

/// <summary>The types that a value may have, in the order in which coercion tries them.</summary>
[Flags]
internal enum SchemaTypes
{
    None = 0,
    String = 1,
    Number = 2,
    Integer = 4,
    Boolean = 8,
    Null = 16,
    Array = 32,
    Object = 64,
}
