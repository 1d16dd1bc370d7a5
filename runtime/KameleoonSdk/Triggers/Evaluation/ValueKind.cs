namespace KameleoonSdk.Triggers.Evaluation;

/// <summary>What a value is to a trigger.</summary>
internal enum ValueKind : byte
{
    /// <summary><c>null</c>, or missing.</summary>
    Null,

    False,

    True,

    Number,

    Text,

    List,

    /// <summary>An object: it exists, and equals nothing.</summary>
    Object,
}
