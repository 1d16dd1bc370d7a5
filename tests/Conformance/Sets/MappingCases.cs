using System.Text.Json;
using KameleoonSdk.Liquid;
using KameleoonSdk.Mappings;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Conformance.Sets;

/// <summary>Mappings: a case has <c>mapping</c> and <c>input</c>, its answer <c>output</c>, or nothing where the mapping makes nothing.</summary>
internal sealed class MappingCases : ICaseSet
{
    private static readonly RawEventLimits Limits = new() { MaxByteCount = RawEventLimits.LargestByteCount };

    private static readonly MappingOptions Options = new() { Liquid = LiquidEngine.Default };

    public void Answer(JsonView @case, Utf8JsonWriter answer)
    {
        var mapping = Mapping.Parse(@case.TextOf(@case.Find(@case.Root, "mapping"u8)), Options);
        var input = @case.Find(@case.Root, "input"u8);
        var output = mapping.Apply(input == JsonView.None ? "{}"u8 : @case.TextOf(input), Limits);
        if (output.Length > 0)
        {
            answer.WritePropertyName("output");
            answer.WriteRawValue(output, skipInputValidation: true);
        }
    }
}
