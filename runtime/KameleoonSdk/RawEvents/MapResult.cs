namespace KameleoonSdk.RawEvents;

/// <summary>What became of a raw event that was mapped to an action.</summary>
/// <param name="Status">Whether there is a body, and if not, why.</param>
/// <param name="Validation">What is wrong with the event, and what could be better.</param>
/// <param name="Error">What is wrong with an unreadable event, and where.</param>
public readonly record struct MapResult(MapStatus Status, ValidationResult Validation = default, RawEventError Error = default)
{
    /// <summary>Whether the body was written.</summary>
    public bool IsMapped => Status == MapStatus.Mapped;

    /// <summary>The status, with what is wrong.</summary>
    public override string ToString() => Status switch
    {
        MapStatus.Invalid => $"Invalid: {Validation}",
        MapStatus.Unreadable => $"Unreadable: {Error.Message}",
        var status => status.ToString(),
    };
}
