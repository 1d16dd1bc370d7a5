namespace KameleoonSdk;

/// <summary>Limits that JSON values must keep.</summary>
public static class JsonLimits
{
    /// <summary>
    /// How many objects and arrays may be nested in each other, the outermost one counted: 512.
    /// It also ends the walk over a bag that contains itself.
    /// </summary>
    public const int MaxDepth = 512;
}
