using System.Buffers;
using System.Text;
using KameleoonSdk.Mappings;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Tests.Mappings;

/// <summary>What the next layer sees of a payload.</summary>
public class PayloadTests
{
    private static readonly byte[] Event = """
        {"userId":"u-\u0031","n":1.50,"properties":{"a":1,"b":null,"a":[2]},"nil":null}
        """u8.ToArray();

    [Fact]
    public void Fields_come_in_the_order_of_the_mapping_without_those_that_are_undefined() => With(
        """{"n":{"@path":"$.n"},"missing":{"@path":"$.x"},"userId":{"@path":"$.userId"},"nil":{"@path":"$.nil"}}""",
        static payload =>
        {
            Assert.Equal(JsonKind.Object, payload.Kind);
            Assert.Equal(3, payload.Count);
            Assert.Equal("n", payload[0].Name);
            Assert.Equal("\"userId\":"u8, payload[1].NameJson);
            Assert.Equal(JsonKind.Null, payload[2].Value.Kind);
        });

    [Fact]
    public void What_is_in_the_event_is_where_it_was() => With("""{"n":{"@path":"$.n"},"id":{"@path":"$.userId"},"c":"x"}""", static payload =>
    {
        Assert.NotEqual(JsonView.None, payload[0].Value.EventToken);
        Assert.True(payload[0].Value.TryGetJson(out var number));
        Assert.Equal("1.50"u8, number);
        Assert.Equal("1.5", payload[0].Value.ToText());
        Assert.Equal("u-1", payload[1].Value.GetString());
        Assert.Null(payload[1].Value.MadeText);
        Assert.Equal(JsonView.None, payload[2].Value.EventToken);
        Assert.True(payload[2].Value.TryGetJson(out var constant));
        Assert.Equal("\"x\""u8, constant);
    });

    [Fact]
    public void What_a_directive_made_can_be_looked_into() => With(
        """{"t":{"@template":"{{n}}!"},"l":[{"@path":"$.n"},{"@path":"$.x"}],"o":{"p":{"@path":"$.n"},"q":{"@path":"$.x"}}}""",
        static payload =>
        {
            Assert.Equal("1.5!", payload[0].Value.MadeText);
            Assert.False(payload[0].Value.TryGetJson(out _));
            Assert.Equal(2, payload[1].Value.ItemCount);
            Assert.Equal(JsonKind.Undefined, payload[1].Value.ItemAt(1).Kind);
            Assert.Equal("""{"p":1.50}""", Json(payload[2].Value));
            foreach (var member in payload[2].Value.Members)
            {
                Assert.Equal("p", member.Name);
                Assert.Equal("1.50", Json(member.Value));
            }
        });

    [Fact]
    public void Of_members_of_a_name_the_last_value_counts_in_the_first_place() => With("""{"p":{"@path":"$.properties"}}""", static payload =>
    {
        List<string> members = [];
        foreach (var member in payload[0].Value.Members)
        {
            members.Add($"{Encoding.UTF8.GetString(member.NameJson)}{Json(member.Value)}");
        }

        Assert.Equal(["\"a\":[2]", "\"b\":null"], members);
    });

    [Theory]
    [InlineData("""{"@path":"$.properties"}""", JsonKind.Object, 2)]
    [InlineData("""{"@path":"$.n"}""", JsonKind.Number, 0)]
    [InlineData("""{"@path":"$.x"}""", JsonKind.Undefined, 0)]
    public void A_directive_can_make_the_payload(string mapping, JsonKind kind, int count) => With(mapping, payload =>
    {
        Assert.Equal(kind, payload.Kind);
        Assert.Equal(count, payload.Count);
    });

    [Fact]
    public void Mapping_what_the_event_has_allocates_nothing()
    {
        var mapping = Mapping.Parse("""{"n":{"@path":"$.n"},"p":{"@if":{"exists":{"@path":"$.x"},"then":{"@path":"$.x"},"else":{"@path":"$.properties"}}},"c":"x"}""");
        var output = new ArrayBufferWriter<byte>(1024);
        var least = long.MaxValue;
        for (var i = 0; i < 100; i++)
        {
            output.ResetWrittenCount();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var index = JsonIndex.Rent();
            Assert.True(index.TryRead(Event, RawEventLimits.Default, out _));
            mapping.Apply(index.View(Event), output);
            index.Return();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
        Assert.Equal("""{"n":1.50,"p":{"a":1,"b":null,"a":[2]},"c":"x"}"""u8, output.WrittenSpan);
    }

    private delegate void Check(MappedPayload payload);

    private static void With(string mapping, Check check)
    {
        var index = JsonIndex.Rent();
        Assert.True(index.TryRead(Event, RawEventLimits.Default, out _));
        using (var payload = Mapping.Parse(mapping).Map(index.View(Event)))
        {
            check(payload);
        }

        index.Return();
    }

    private static string Json(MappedValue value)
    {
        var output = new ArrayBufferWriter<byte>();
        value.WriteTo(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
