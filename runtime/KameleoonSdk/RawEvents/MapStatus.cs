namespace KameleoonSdk.RawEvents;

/// <summary>What became of a raw event.</summary>
public enum MapStatus
{
    /// <summary>The trigger of the action is not met: the event is not for it.</summary>
    NotMatched,

    /// <summary>The body was written.</summary>
    Mapped,

    /// <summary>The event is for the action, but breaks its definition; nothing was written.</summary>
    Invalid,

    /// <summary>The event is no JSON object within the limits; nothing was written.</summary>
    Unreadable,
}
