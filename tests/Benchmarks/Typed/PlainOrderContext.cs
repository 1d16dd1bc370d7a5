using System.Text.Json.Serialization;

namespace KameleoonSdk.Benchmarks.Typed;

/// <summary>System.Text.Json's source generation, with nothing but the fast path.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainOrder))]
internal sealed partial class PlainOrderContext : JsonSerializerContext;
