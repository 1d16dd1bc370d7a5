namespace KameleoonSdk;

/// <summary>What became of an event.</summary>
public enum SendOutcome
{
    /// <summary>Kameleoon accepted the event: it answered with a status from 200 to 299.</summary>
    Delivered,

    /// <summary>The server answered with any other status.</summary>
    Rejected,

    /// <summary>The event breaks its definition. Nothing was sent.</summary>
    Invalid,

    /// <summary>There was no answer: the network failed, or the time was up. The event may have arrived nevertheless.</summary>
    Unreachable,
}
