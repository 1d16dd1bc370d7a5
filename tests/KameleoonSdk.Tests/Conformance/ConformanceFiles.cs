using System.Reflection;
using System.Text.Json;

namespace KameleoonSdk.Tests.Conformance;

/// <summary>The recorded cases, read line by line.</summary>
internal static class ConformanceFiles
{
    /// <summary>Some cases are nested deeper than the default of System.Text.Json allows.</summary>
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 4096 };

    public static readonly string Directory = typeof(ConformanceFiles).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "ConformanceCases").Value!;

    /// <summary>Each case of a set with what is expected of it.</summary>
    public static IEnumerable<(JsonElement Case, JsonElement Expected)> Read(string set)
    {
        var expected = Lines($"{set}.expected.ndjson").ToDictionary(line => line.GetProperty("id").GetString()!);
        return Lines($"{set}.cases.ndjson").Select(line => (line, expected[line.GetProperty("id").GetString()!]));
    }

    private static IEnumerable<JsonElement> Lines(string file) =>
        File.ReadLines(Path.Combine(Directory, file)).Select(line => JsonDocument.Parse(line, Options).RootElement);
}
