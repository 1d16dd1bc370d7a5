namespace KameleoonSdk.Generator.Emission.Values;

/// <summary>Numbers with or without decimals. NaN and the infinities are no JSON.</summary>
internal sealed class NumberEmitter() : ScalarEmitter("double", "Double")
{
    public static readonly NumberEmitter Instance = new();

    public override string AreEqual(string v, string other) => $"{v}.Equals({other})";

    public override string? Validate(string v, string descriptor) =>
        $"if ({v}.HasValue && !double.IsFinite({v}.GetValueOrDefault())) {{ found.Number({descriptor}); }}";
}
