namespace KameleoonSdk.Destinations.Engage;

/// <summary>Whose trait it is.</summary>
public enum TraitLevel
{
    /// <summary>A visitor's: it is sent as an <see cref="IdentifyEvent"/>.</summary>
    User,

    /// <summary>An account's, such as a company's: it is sent as a <see cref="GroupEvent"/>.</summary>
    Account,
}
