namespace KameleoonSdk.Destinations;

/// <summary>What a mapping makes of a raw event.</summary>
public enum MappingStatus
{
    /// <summary>A valid request.</summary>
    Ready,

    /// <summary>Nothing: the event does not meet the trigger.</summary>
    NotMatched,

    /// <summary>Nothing: the mapping is not enabled.</summary>
    Disabled,

    /// <summary>Nothing: the fields break the definition of the action.</summary>
    Invalid,

    /// <summary>Nothing: a directive of the mapping cannot be applied to the event.</summary>
    Failed,
}
