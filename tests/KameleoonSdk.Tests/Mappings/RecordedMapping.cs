using System.Text.Json;
using KameleoonSdk.Json;
using KameleoonSdk.Mappings;
using KameleoonSdk.RawEvents;
using KameleoonSdk.Tests.Conformance;

namespace KameleoonSdk.Tests.Mappings;

/// <summary>A recorded case of mappings.</summary>
internal sealed record RecordedMapping(JsonElement Case, JsonElement Expected)
{
    public string Id => Case.GetProperty("id").GetString()!;

    public string MappingJson => Case.GetProperty("mapping").GetRawText();

    public string InputJson => Case.TryGetProperty("input", out var input) ? input.GetRawText() : "{}";

    public bool HasLiquid => MappingJson.Contains("@liquid", StringComparison.Ordinal);

    public static IEnumerable<RecordedMapping> ReadAll() => ConformanceFiles.Read("mapping").Select(line => new RecordedMapping(line.Case, line.Expected));

    /// <summary>How the answer differs from the recorded one; null if it does not.</summary>
    public string? Difference(MappingOptions? options = null)
    {
        var fails = Expected.TryGetProperty("error", out _);
        try
        {
            var output = Mapping.Parse(MappingJson, options).Apply(JsonText.ToUtf8(InputJson));
            return fails ? $"{Id} should fail" : Difference(output) is { } difference ? $"{Id} {difference}" : null;
        }
        catch (Exception e) when (e is MappingException or RawEventException)
        {
            return fails ? null : $"{Id} {e.Message}";
        }
    }

    private string? Difference(byte[] output) => (Expected.TryGetProperty("output", out var expected), output.Length) switch
    {
        (false, 0) => null,
        (true, > 0) => JsonComparison.Difference(expected, JsonDocument.Parse(output, new JsonDocumentOptions { MaxDepth = 2048 }).RootElement),
        _ => "gives something instead of nothing, or nothing instead of something",
    };
}
