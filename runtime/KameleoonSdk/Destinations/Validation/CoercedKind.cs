namespace KameleoonSdk.Destinations.Validation;

/// <summary>What becomes of a value.</summary>
internal enum CoercedKind
{
    /// <summary>It has the wrong type, and cannot be turned into the right one.</summary>
    Failed,

    /// <summary>It stays as it came.</summary>
    AsIs,

    /// <summary>A number or boolean becomes its text, as JavaScript's <c>String(value)</c> writes it.</summary>
    Text,

    /// <summary>Null becomes an empty text.</summary>
    EmptyText,

    /// <summary>It becomes <see cref="Coerced.Number"/>.</summary>
    Number,

    /// <summary>It becomes true.</summary>
    True,

    /// <summary>It becomes false.</summary>
    False,

    /// <summary>It becomes null.</summary>
    Null,
}
