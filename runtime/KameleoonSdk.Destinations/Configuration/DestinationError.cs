namespace KameleoonSdk.Destinations;

/// <summary>Something that is wrong with the configuration of a destination.</summary>
/// <param name="Path">Where in the options, such as <c>mappings[2].trigger</c>, followed by where in a mapping: <c>mappings[2].mapping/event/@if</c>.</param>
/// <param name="Message">What is wrong, and what would be right. Never the value of a secret.</param>
/// <param name="Position">Where it begins in the text at the path, in UTF-16 units from 0; null where there is no such place.</param>
public sealed record DestinationError(string Path, string Message, int? Position = null)
{
    /// <summary>The path, the place and the message, as people read them.</summary>
    public override string ToString() => Position is { } position ? $"{Path} at character {position + 1}: {Message}" : $"{Path}: {Message}";
}
