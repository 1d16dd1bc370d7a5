namespace KameleoonSdk.Generator.Pipeline;

/// <summary>A place in a file under the name by which a later step asks for it.</summary>
internal sealed record NamedLocation(string Name, LocationInfo Location);
