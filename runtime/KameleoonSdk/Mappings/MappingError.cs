namespace KameleoonSdk.Mappings;

/// <summary>Something that is wrong with a mapping.</summary>
/// <param name="Path">Where in the mapping: the names down to it, each after a slash, such as <c>/event/@if/then</c>.</param>
/// <param name="Message">What is wrong, and what would be right. It never holds anything of an event.</param>
public sealed record MappingError(string Path, string Message)
{
    /// <summary>The path and the message, as people read them.</summary>
    public override string ToString() => $"{Path} {Message}";
}
