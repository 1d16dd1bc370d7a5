namespace KameleoonSdk.RawEvents;

/// <summary>What became of a raw event that was mapped to an action.</summary>
public readonly record struct MapResult
{
    // Boxed, since it is rare, and every result would carry it.
    private readonly object? _error;

    internal MapResult(MapStatus status, ValidationResult validation = default)
    {
        Status = status;
        Validation = validation;
    }

    internal MapResult(RawEventError error)
    {
        Status = MapStatus.Unreadable;
        _error = error;
    }

    /// <summary>Whether there is a body, and if not, why.</summary>
    public MapStatus Status { get; }

    /// <summary>What is wrong with the event, and what could be better.</summary>
    public ValidationResult Validation { get; }

    /// <summary>What is wrong with an unreadable event, and where.</summary>
    public RawEventError Error => _error is RawEventError error ? error : default;

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
