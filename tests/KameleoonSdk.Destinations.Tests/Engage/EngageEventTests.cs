using System.Text;
using KameleoonSdk.Destinations.Engage;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Tests.Engage;

/// <summary>Payloads as in Segment's documentation of Engage.</summary>
public class EngageEventTests
{
    private const string Audience = """
        "context":{"personas":{"computation_class":"audience","computation_id":"aud_1","computation_key":"first_time_shopper","namespace":"spa_1","space_id":"spa_1"}}
        """;

    private const string Trait = """
        "context":{"personas":{"computation_class":"trait","computation_id":"tra_1","computation_key":"total_revenue_180_days"}}
        """;

    [Fact]
    public void The_computation_is_read()
    {
        var @event = Read("{" + Audience + ""","type":"identify","userId":"u123","traits":{"first_time_shopper":true}}""");

        Assert.NotNull(@event);
        Assert.Equal("audience", @event.ComputationClass);
        Assert.Equal("first_time_shopper", @event.ComputationKey);
        Assert.Equal("aud_1", @event.ComputationId);
        Assert.Equal("spa_1", @event.Namespace);
        Assert.Equal("spa_1", @event.SpaceId);
        Assert.True(@event.IsAudience);
        Assert.False(@event.IsComputedTrait);
        Assert.Equal("audience 'first_time_shopper' (aud_1)", @event.ToString());
    }

    [Theory]
    [InlineData("""{"type":"identify","traits":{"first_time_shopper":true}}""", true)]
    [InlineData("""{"type":"identify","traits":{"first_time_shopper":false}}""", false)]
    [InlineData("""{"type":"group","traits":{"first_time_shopper":true}}""", true)]
    [InlineData("""{"type":"track","event":"Audience Entered","properties":{"audience_key":"first_time_shopper","first_time_shopper":true}}""", true)]
    [InlineData("""{"type":"track","event":"Audience Exited","properties":{"audience_key":"first_time_shopper","first_time_shopper":false}}""", false)]
    [InlineData("""{"type":"track","event":"Renamed","properties":{"audience_key":"renamed","renamed":true}}""", true)]
    [InlineData("""{"type":"track","event":"Audience Entered"}""", true)]
    [InlineData("""{"type":"track","event":"Audience Exited","properties":null}""", false)]
    [InlineData("""{"type":"track","event":"Order Completed","properties":{"first_time_shopper":"yes"}}""", null)]
    [InlineData("""{"type":"identify","traits":{"other":true}}""", null)]
    [InlineData("""{"type":"identify","traits":null}""", null)]
    [InlineData("""{"type":"track","traits":{"first_time_shopper":true}}""", null)]
    [InlineData("""{"type":"identify","traits":{"first_time\u005fshopper":true}}""", true)]
    public void The_membership_is_read(string rest, bool? isMember)
    {
        var @event = Read($"{{{Audience},{rest[1..]}");

        Assert.NotNull(@event);
        Assert.Equal(isMember, @event.IsMember);
    }

    [Theory]
    [InlineData("""{"type":"identify","traits":{"total_revenue_180_days":450.00}}""", "450.00")]
    [InlineData("""{"type":"group","traits":{"total_revenue_180_days":{"a":[1]}}}""", """{"a":[1]}""")]
    [InlineData("""{"type":"track","event":"Trait Computed","properties":{"trait_key":"x","x":null}}""", "null")]
    [InlineData("""{"type":"identify","traits":{"total_revenue_180_days":true}}""", "true")]
    [InlineData("""{"type":"identify","traits":{}}""", null)]
    public void The_value_of_a_computed_trait_is_read(string rest, string? value)
    {
        var @event = Read($"{{{Trait},{rest[1..]}");

        Assert.NotNull(@event);
        Assert.True(@event.IsComputedTrait);
        Assert.Null(@event.IsMember);
        Assert.Equal(value, @event.Value?.ToString());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"context":null}""")]
    [InlineData("""{"context":[]}""")]
    [InlineData("""{"context":{}}""")]
    [InlineData("""{"context":{"personas":null}}""")]
    [InlineData("""{"context":{"personas":"audience"}}""")]
    [InlineData("""{"context":{"personas":{}}}""")]
    [InlineData("""{"context":{"personas":{"computation_class":null,"computation_key":"","computation_id":7}}}""")]
    [InlineData("""{"personas":{"computation_class":"audience"}}""")]
    [InlineData("null")]
    [InlineData("[]")]
    public void Other_events_are_none_of_engage(string json) => Assert.Null(Read(json));

    [Fact]
    public void Fields_of_other_types_are_left_out()
    {
        var @event = Read("""{"context":{"personas":{"computation_class":7,"computation_key":"k","computation_id":{},"space_id":[]}},"traits":{"k":true}}""");

        Assert.NotNull(@event);
        Assert.Equal((null, "k", null, null), (@event.ComputationClass, @event.ComputationKey, @event.ComputationId, @event.SpaceId));
        Assert.Null(@event.IsMember);
        Assert.Equal("true", @event.Value?.ToString());
    }

    [Fact]
    public void A_key_with_escapes_finds_its_trait()
    {
        var @event = Read("""{"context":{"personas":{"computation_class":"audience","computation_key":"sh\u006fpper"}},"traits":{"shopper":false}}""");

        Assert.NotNull(@event);
        Assert.Equal("shopper", @event.ComputationKey);
        Assert.False(@event.IsMember);
    }

    [Fact]
    public void What_a_sync_sends_is_what_engage_would_say()
    {
        var member = new Member { UserId = "u" };
        var sent = (IdentifyEvent)new Audience("First time shopper").CreateEvent(member, isMember: true);

        Assert.True(Read($"{{{Audience},\"type\":\"{sent.Type}\",\"traits\":{sent.Properties}}}")?.IsMember);
    }

    private static EngageEvent? Read(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var index = JsonIndex.Rent();
        Assert.True(index.TryRead(utf8, RawEventLimits.Default, out var error), error.ToString());
        var isEngage = EngageEvent.TryRead(index.View(utf8), out var @event);
        index.Return();
        Assert.Equal(isEngage, @event is not null);
        return @event;
    }
}
