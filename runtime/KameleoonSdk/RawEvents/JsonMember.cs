namespace KameleoonSdk.RawEvents;

/// <summary>A member of an object in a <see cref="JsonView"/>.</summary>
/// <param name="Name">The token of its name, a string.</param>
/// <param name="Value">The token of its value.</param>
public readonly record struct JsonMember(int Name, int Value);
