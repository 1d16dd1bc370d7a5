using System.Text;
using KameleoonSdk.Destinations.Engage;
using Microsoft.Extensions.Time.Testing;

namespace KameleoonSdk.Destinations.Tests.Engage;

/// <summary>The events of single changes, as they go over the wire.</summary>
public class EventTests
{
    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2024, 5, 17, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public void A_member_that_enters_is_identified_with_true()
    {
        var @event = new Audience("Order completed last 30days")
            .CreateEvent(new Member { UserId = "u", VisitorCode = "v", AnonymousId = "a" }, isMember: true, Clock);

        Assert.Equal(
            """{"anonymousId":"a","userId":"u","type":"identify","properties":{"order_completed_last_30days":true,"kameleoonVisitorCode":"v"},"timestamp":"2024-05-17T12:00:00.000Z","messageId":"?"}""",
            Json(@event));
    }

    [Fact]
    public void A_member_that_leaves_is_identified_with_false()
    {
        var @event = new Audience("VIP").CreateEvent(new Member { VisitorCode = "v" }, isMember: false, Clock);

        Assert.Contains("""{"vip":false,"kameleoonVisitorCode":"v"}""", Json(@event), StringComparison.Ordinal);
    }

    [Fact]
    public void A_trait_of_accounts_is_a_group_event()
    {
        var trait = new ComputedTrait("Open invoices") { Level = TraitLevel.Account };
        var @event = trait.CreateEvent(new Member { GroupId = "acme", VisitorCode = "v" }, 49.90m, Clock);

        Assert.Equal(
            """{"type":"group","groupId":"acme","properties":{"open_invoices":49.90,"kameleoonVisitorCode":"v"},"timestamp":"2024-05-17T12:00:00.000Z","messageId":"?"}""",
            Json(@event));
    }

    [Theory]
    [InlineData(TraitLevel.User, "The member has no identifier: give it a visitor code, a user ID or an anonymous ID. (Parameter 'member')")]
    [InlineData(TraitLevel.Account, "A trait of accounts needs a group ID, which this member does not have. (Parameter 'member')")]
    public void A_member_without_identifiers_is_refused(TraitLevel level, string message)
    {
        var exception = Assert.Throws<ArgumentException>(() => new Audience("a") { Level = level }.CreateEvent(new Member { UserId = "" }, true));

        Assert.Equal(message, exception.Message);
    }

    [Fact]
    public void Nothing_personal_is_shown()
    {
        var member = new Member { VisitorCode = "secret", UserId = "secret", AnonymousId = "secret", GroupId = "secret" };
        var state = new MembershipState(MemberIdentity.Of(member, TraitLevel.User), member, "secret", 1, 2, IsPending: false);

        Assert.DoesNotContain("secret", $"{member} {state} {new MemberTrait(member, "secret")}", StringComparison.Ordinal);
    }

    private static string Json(IActionEvent @event)
    {
        var bytes = new byte[@event.GetMaxByteCount()];
        var json = Encoding.UTF8.GetString(bytes, 0, @event.WriteTo(bytes));
        var id = @event is IdentifyEvent identify ? identify.MessageId : ((GroupEvent)@event).MessageId;
        Assert.True(Guid.TryParse(id, out _));
        return json.Replace(id, "?", StringComparison.Ordinal);
    }
}
