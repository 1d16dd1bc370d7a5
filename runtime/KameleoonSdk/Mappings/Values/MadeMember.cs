namespace KameleoonSdk.Mappings.Values;

/// <summary>A member of a <see cref="MadeObject"/>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Json">The name as JSON, with quotes and the colon, if it was known before the event.</param>
/// <param name="Value">The value.</param>
internal readonly record struct MadeMember(string Name, byte[]? Json, JsonValue Value);
