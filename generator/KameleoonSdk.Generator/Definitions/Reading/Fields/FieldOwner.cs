namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>What fields belong to. It decides which of their keys mean something.</summary>
internal enum FieldOwner
{
    /// <summary>An action: they are mapped from raw events.</summary>
    Action,

    /// <summary>An object field.</summary>
    Object,

    /// <summary>An event of a tracking plan: they are set by code, and go into the open object of the action.</summary>
    Event,

    /// <summary>A destination or its audience: they are configuration.</summary>
    Settings,

    /// <summary>A hook: they are carried along.</summary>
    Hook,
}
