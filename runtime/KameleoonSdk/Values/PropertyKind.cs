using System.Diagnostics.CodeAnalysis;

namespace KameleoonSdk;

/// <summary>What a <see cref="PropertyValue"/> is in JSON.</summary>
[SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "These are JSON's own names.")]
public enum PropertyKind
{
    /// <summary>JSON <c>null</c>.</summary>
    Null,

    /// <summary>Text; dates, times and identifiers are text as well.</summary>
    String,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>An object, held as a <see cref="PropertyBag"/>.</summary>
    Object,

    /// <summary>An array.</summary>
    Array,
}
