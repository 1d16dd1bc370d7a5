namespace KameleoonSdk.Generator.Definitions;

/// <summary>The types that a definition can give a field.</summary>
internal enum FieldType
{
    String,
    Text,
    Password,
    Number,
    Integer,
    Boolean,
    DateTime,
    Object,
}
