using KameleoonSdk.Generator.Definitions;

namespace KameleoonSdk.Generator.Emission.Values;

/// <summary>Numbers with or without decimals. NaN and the infinities are no JSON.</summary>
internal sealed class NumberEmitter() : ScalarEmitter("double", "Double", ConstantKind.Number, "d")
{
    public static readonly NumberEmitter Instance = new();

    public override string AreEqual(string v, string other) => $"{v}.Equals({other})";

    public override string? Validate(string v, string descriptor, FieldDefinition field) =>
        $"found.Number({descriptor}, {v});";

    protected override bool IsLiteral(string text) => true;
}
