using System.Text;
using System.Text.Json.Nodes;

namespace KameleoonSdk.Benchmarks.Serializers;

/// <summary>Keeps the comparison honest: whoever writes something else does other work.</summary>
internal static class SameJson
{
    public static void Check(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        if (!JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)))
        {
            throw new InvalidOperationException($"Not the same JSON:\n{Encoding.UTF8.GetString(expected)}\n{Encoding.UTF8.GetString(actual)}");
        }
    }
}
