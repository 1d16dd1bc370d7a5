namespace KameleoonSdk.Destinations;

/// <summary>How far a raw event came in a destination.</summary>
public enum EventStatus
{
    /// <summary>The mappings were asked: each has a result of its own.</summary>
    Evaluated,

    /// <summary>The destination is not enabled.</summary>
    Disabled,

    /// <summary>A filter is wrong. Nothing is sent until it is corrected, since it may be there to keep data private.</summary>
    FilterInvalid,

    /// <summary>The event is not JSON within the limits, or is no object.</summary>
    Unreadable,

    /// <summary>A filter dropped the event, or sampling left it out.</summary>
    Dropped,
}
