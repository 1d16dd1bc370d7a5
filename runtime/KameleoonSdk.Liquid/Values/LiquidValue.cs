using System.Globalization;
using System.Text.Encodings.Web;
using Fluid.Values;

namespace KameleoonSdk.Liquid.Values;

/// <summary>A JavaScript value in the hands of Fluid's statements, which print it or ask whether it is true.</summary>
internal sealed class LiquidValue(object? value) : FluidValue
{
    public object? Value { get; } = value;

    public override FluidValues Type => FluidValues.Object;

    public override async ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) =>
        await writer.WriteAsync(ToStringValue()).ConfigureAwait(false);

    public override bool Equals(FluidValue? other) => other is LiquidValue value && Comparison.AreEqual(Value, value.Value);

    public override bool Equals(object? obj) => Equals(obj as FluidValue);

    public override int GetHashCode() => 0;

    public override bool ToBooleanValue() => JsValue.IsTruthy(Value);

    public override decimal ToNumberValue() => 0;

    public override string ToStringValue() => JsValue.Stringify(Value);

    public override object? ToObjectValue() => Value;

    public override bool IsNil() => JsValue.IsNil(Value);
}
