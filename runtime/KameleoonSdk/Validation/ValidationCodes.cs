namespace KameleoonSdk;

/// <summary>The values of <see cref="ValidationError.Code"/>: stable, so that programs can branch on them.</summary>
public static class ValidationCodes
{
    /// <summary>A required field has no value. An empty string counts as no value, as at the reference.</summary>
    public const string Required = "required";

    /// <summary>A text does not have the format that its definition asks for, such as <c>date-time</c>.</summary>
    public const string Format = "format";

    /// <summary>A value has the wrong type, such as null where an item of a list should be.</summary>
    public const string Type = "type";

    /// <summary>A value is none of the choices of its field.</summary>
    public const string Choice = "choice";

    /// <summary>A text is shorter or longer than its definition allows. Characters are counted as Unicode code points.</summary>
    public const string Length = "length";

    /// <summary>A number is below or above what its definition allows.</summary>
    public const string Range = "range";

    /// <summary>A number is not finite: JSON cannot carry NaN or an infinity.</summary>
    public const string Number = "number";

    /// <summary>Objects or arrays are nested too deeply, or contain themselves.</summary>
    public const string Depth = "depth";

    /// <summary>A warning: the event can be sent, but works better with this field.</summary>
    public const string Recommended = "recommended";
}
