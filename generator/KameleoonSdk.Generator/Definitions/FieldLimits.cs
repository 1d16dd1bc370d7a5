namespace KameleoonSdk.Generator.Definitions;

/// <summary>The limits of a number or of the length of a text, both ends included; null where there is none.</summary>
internal sealed record FieldLimits(double? Minimum, double? Maximum, int? MinLength, int? MaxLength)
{
    public static readonly FieldLimits None = new(null, null, null, null);
}
