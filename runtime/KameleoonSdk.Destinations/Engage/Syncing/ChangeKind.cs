namespace KameleoonSdk.Destinations.Engage;

/// <summary>What a sync finds of a member that is not as it was.</summary>
internal enum ChangeKind
{
    /// <summary>It gets its first value, or one after a value of which it is not known whether it arrived.</summary>
    Entered,

    /// <summary>The value is another one, or an identifier came to be known.</summary>
    Changed,

    /// <summary>It is no member any more.</summary>
    Left,
}
