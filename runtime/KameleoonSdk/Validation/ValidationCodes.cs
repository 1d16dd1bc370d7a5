namespace KameleoonSdk;

/// <summary>The values of <see cref="ValidationError.Code"/>: stable, so that programs can branch on them.</summary>
public static class ValidationCodes
{
    /// <summary>A required field has no value. An empty string counts as no value, as at the reference.</summary>
    public const string Required = "required";

    /// <summary>A text does not have the format that its definition asks for, such as <c>date-time</c>.</summary>
    public const string Format = "format";

    /// <summary>A number is not finite: JSON cannot carry NaN or an infinity.</summary>
    public const string Number = "number";

    /// <summary>Objects or arrays are nested too deeply, or contain themselves.</summary>
    public const string Depth = "depth";

    /// <summary>A warning: the event can be sent, but works better with this field.</summary>
    public const string Recommended = "recommended";
}
