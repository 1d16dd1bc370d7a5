using System.Text;
using CsCheck;
using KameleoonSdk.Json;
using KameleoonSdk.Mappings;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Tests.Mappings;

/// <summary>Whatever a mapping and an event are, the answer is JSON or one of the documented exceptions, and always the same.</summary>
public class RandomMappingTests
{
    private static readonly Gen<(string Mapping, string Event)> Pairs = Gen.Select(RandomMappings.Mapping, RandomMappings.Event);

    [Fact]
    public void The_answer_is_JSON_or_a_documented_exception() => Pairs.Sample(
        pair =>
        {
            var answer = Answer(pair.Mapping, pair.Event);
            if (answer is { Length: > 0 } && answer[0] != '!')
            {
                var index = JsonIndex.Rent();
                Assert.True(index.TryRead(Encoding.UTF8.GetBytes(answer), new RawEventLimits { MaxDepth = 2048 }, out var error), $"{answer}: {error.Message}");
                index.Return();
            }
        },
        iter: 20_000);

    [Fact]
    public void What_a_mapping_makes_is_what_its_payload_writes_member_by_member() => Pairs.Sample(
        pair =>
        {
            if (!Mapping.TryParse(JsonText.ToUtf8(pair.Mapping), out var mapping, out _) || pair.Event[0] != '{')
            {
                return;
            }

            var utf8 = JsonText.ToUtf8(pair.Event);
            var index = JsonIndex.Rent();
            Assert.True(index.TryRead(utf8, RawEventLimits.Default, out _));
            try
            {
                using var payload = mapping.Map(index.View(utf8));
                var names = new HashSet<string>();
                for (var i = 0; i < payload.Count; i++)
                {
                    Assert.True(names.Add(payload[i].Name));
                    Assert.NotEqual(JsonKind.Undefined, payload[i].Value.Kind);
                }
            }
            catch (MappingException)
            {
                // The mapping cannot be applied to this event.
            }
            finally
            {
                index.Return();
            }
        },
        iter: 2_000);

    [Fact]
    public void Threads_that_share_a_mapping_get_the_same_answers()
    {
        var recorded = RecordedMapping.ReadAll().Where(@case => !@case.HasLiquid).Select(@case => (@case.MappingJson, @case.InputJson)).ToList();
        var loaded = recorded.Select(pair => Mapping.TryParse(JsonText.ToUtf8(pair.MappingJson), out var mapping, out _) ? mapping : null).ToList();
        var expected = recorded.Select((pair, i) => Answer(loaded[i], pair.InputJson)).ToList();

        Parallel.For(0, 8, thread =>
        {
            for (var i = 0; i < recorded.Count; i++)
            {
                var place = (i + (thread * 57)) % recorded.Count;
                Assert.Equal(expected[place], Answer(loaded[place], recorded[place].InputJson));
            }
        });
    }

    [Fact]
    public void A_failure_leaves_nothing_behind()
    {
        var failing = Mapping.Parse("""{"a":{"@path":"$.a"},"b":{"@path":{"@path":"$.b"}}}""");
        var mapping = Mapping.Parse("""{"b":{"@path":"$.b"}}""");
        Assert.Throws<MappingException>(() => failing.Apply("""{"a":1,"b":2}"""u8));
        Assert.Equal("""{"b":3}"""u8, mapping.Apply("""{"b":3}"""u8));
    }

    private static string Answer(string mapping, string rawEvent) =>
        Mapping.TryParse(JsonText.ToUtf8(mapping), out var loaded, out var errors) ? Answer(loaded, rawEvent) : "!" + errors[0];

    private static string Answer(Mapping? mapping, string rawEvent)
    {
        try
        {
            return mapping is null ? "!" : Encoding.UTF8.GetString(mapping.Apply(JsonText.ToUtf8(rawEvent)));
        }
        catch (MappingException e)
        {
            return "!" + e.Message;
        }
    }
}
