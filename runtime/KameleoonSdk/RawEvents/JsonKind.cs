namespace KameleoonSdk.RawEvents;

/// <summary>What a value of a raw event is.</summary>
public enum JsonKind : byte
{
    /// <summary>Nothing: the value is missing.</summary>
    Undefined,

    /// <summary><c>null</c>.</summary>
    Null,

    /// <summary><c>false</c>.</summary>
    False,

    /// <summary><c>true</c>.</summary>
    True,

    /// <summary>A number, in the form in which it came.</summary>
    Number,

    /// <summary>A string.</summary>
    String,

    /// <summary>An object.</summary>
    Object,

    /// <summary>An array.</summary>
    Array,
}
