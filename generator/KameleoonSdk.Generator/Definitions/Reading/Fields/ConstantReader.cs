using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Reads a constant: what a plain scalar means, or a text.</summary>
internal static class ConstantReader
{
    public static ConstantValue Read(YamlScalar scalar)
    {
        if (CoreSchema.TryGetBoolean(scalar, out var value))
        {
            return new ConstantValue(ConstantKind.Boolean, value ? "true" : "false", scalar.Value);
        }

        var isNumber = CoreSchema.TypeOf(scalar) is YamlScalarType.Integer or YamlScalarType.Float;
        return isNumber && Numbers.Text(scalar) is { } number
            ? new ConstantValue(ConstantKind.Number, number, scalar.Value)
            : new ConstantValue(ConstantKind.Text, scalar.Value);
    }
}
