namespace KameleoonSdk;

/// <summary>The types that a definition can give a field.</summary>
public enum FieldType
{
    /// <summary>A short text.</summary>
    String,

    /// <summary>A text of several lines.</summary>
    Text,

    /// <summary>A secret text: never shown in logs, exceptions or <c>ToString</c>.</summary>
    Password,

    /// <summary>A number, with or without decimals.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A date and time.</summary>
    DateTime,

    /// <summary>A JSON object.</summary>
    Object,
}
