using System.Text.Json.Serialization;

namespace KameleoonSdk.Benchmarks.Plain;

/// <summary>System.Text.Json's source generation, with the types that the dictionaries hold.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainEvent))]
[JsonSerializable(typeof(ElementEvent))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(double))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(bool))]
[JsonSerializable(typeof(DateTime))]
internal sealed partial class PlainEventContext : JsonSerializerContext;
