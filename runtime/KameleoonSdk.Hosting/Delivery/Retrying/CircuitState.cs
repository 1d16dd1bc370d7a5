namespace KameleoonSdk.Hosting;

/// <summary>Whether delivery sends.</summary>
public enum CircuitState
{
    /// <summary>It sends.</summary>
    Closed,

    /// <summary>One request is under way to find out whether the server answers well again.</summary>
    HalfOpen,

    /// <summary>It does not send, until the next probe is due.</summary>
    Open,
}
