using System.Text;
using System.Text.Json;
using CsCheck;
using KameleoonSdk.Destinations.Filters;
using KameleoonSdk.Tests.Conformance;
using static KameleoonSdk.Destinations.Tests.Destinations;

namespace KameleoonSdk.Destinations.Tests.Robustness;

/// <summary>Whatever comes in, an answer comes out, and every request is JSON within the rules.</summary>
public class MutationTests
{
    private static readonly long Count = long.TryParse(Environment.GetEnvironmentVariable("KAMELEOON_MUTATIONS"), out var count) ? count : 5_000;

    private static readonly byte[][] Events =
        [.. ConformanceFiles.Read("destination").Select(pair => Encoding.UTF8.GetBytes(pair.Case.GetProperty("event").GetRawText())).Where(json => json.Length < 4_000)];

    private static readonly byte[][] Pieces =
        [.. new[] { "null", "\"\"", "[]", "{}", "[null]", "[[\"x\"]]", "1e400", "-0", "true", "\"\\ud800\"", "\"kameleoonVisitorCode\":", ",", "{", "}", "\\", "\"", "\u00e9" }.Select(Encoding.UTF8.GetBytes)];

    private static readonly Gen<byte[]> Mutated =
        from rawEvent in Gen.Int[0, Events.Length - 1].Select(i => Events[i])
        from changes in Gen.Select(Gen.Double[0, 1], Gen.Int[0, 5], Gen.Int[0, 3], Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i])).Array[0, 4]
        select changes.Aggregate(rawEvent, (json, change) => Apply(json, change.Item1, change.Item2, change.Item3, change.Item4));

    private static readonly KameleoonDestination Destination = new(Presets with
    {
        Filters =
        [
            new BlockFieldsFilter { Name = "block", Fields = ["properties.email", "context.ip"], Trigger = "type = \"page\"" },
            new SampleFilter { Name = "sample", Rate = 0.9 },
        ],
    });

    [Fact]
    public void Every_request_is_an_object_with_its_properties_and_no_field_of_its_own_for_the_visitor_code() => Mutated.Sample(
        rawEvent =>
        {
            foreach (var mapping in Destination.Evaluate(rawEvent).Mappings)
            {
                if (mapping.Status == MappingStatus.Ready)
                {
                    using var body = JsonDocument.Parse(mapping.Body, new JsonDocumentOptions { MaxDepth = 1024 });
                    var root = body.RootElement;
                    Assert.Equal(JsonValueKind.Object, root.GetProperty("properties").ValueKind);
                    Assert.False(root.TryGetProperty("kameleoonVisitorCode", out _));
                    Assert.Equal(JsonValueKind.String, root.GetProperty("timestamp").ValueKind);
                    Assert.True(!root.GetProperty("properties").TryGetProperty("kameleoonVisitorCode", out var code) || code.ValueKind == JsonValueKind.String);
                }
                else
                {
                    Assert.Equal(mapping.Status == MappingStatus.Invalid, mapping.Errors.Count > 0);
                }
            }
        },
        iter: Count);

    /// <summary>Puts a piece in place of some bytes.</summary>
    private static byte[] Apply(byte[] json, double place, int removed, int kind, byte[] piece)
    {
        int start = Math.Min((int)(place * json.Length), json.Length);
        if (kind > 0)
        {
            // At the start of a value, where a mutation does more than spoil the syntax.
            int colon = json.AsSpan(start).IndexOf((byte)':');
            start = colon < 0 ? start : start + colon + 1;
            int end = json.AsSpan(start).IndexOfAny((byte)',', (byte)'}');
            removed = kind > 1 && end >= 0 ? end : 0;
        }

        removed = Math.Min(removed, json.Length - start);
        return [.. json.AsSpan(0, start), .. piece, .. json.AsSpan(start + removed)];
    }
}
