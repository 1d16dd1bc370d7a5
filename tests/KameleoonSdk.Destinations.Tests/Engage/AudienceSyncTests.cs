using KameleoonSdk.Destinations.Engage;
using KameleoonSdk.Destinations.Tests.Engage.Support;

namespace KameleoonSdk.Destinations.Tests.Engage;

public class AudienceSyncTests
{
    private readonly Receiver _receiver = new();
    private readonly MemoryMembershipStore _store = new();

    [Fact]
    public async Task The_first_sync_sends_every_member_and_later_ones_only_changes()
    {
        var sync = Sync();

        var first = await sync.RunAsync(Members.Of("a", "b", "c"));
        Assert.Equal("a:true b:true c:true", _receiver.TakeChanges());
        Assert.Equal(new SyncProgress { Read = 3, Entered = 3, IsCompleted = true }, first);

        var second = await sync.RunAsync(Members.Of("c", "d", "b"));
        Assert.Equal("a:false d:true", _receiver.TakeChanges());
        Assert.Equal(new SyncProgress { Read = 3, Entered = 1, Left = 1, Unchanged = 2, IsCompleted = true }, second);

        await sync.RunAsync(Members.Of("b", "c", "d"));
        Assert.Equal("", _receiver.TakeChanges());
    }

    [Fact]
    public async Task Audiences_of_users_and_of_accounts_with_the_same_name_do_not_mix_in_a_store()
    {
        var users = Sync();
        var accounts = new AudienceSync(new Audience("VIP") { Level = TraitLevel.Account }, _receiver.SinkAsync, _store);

        await users.RunAsync(Members.Of("a"));
        await accounts.RunAsync(Members.Stream([new Member { GroupId = "acme", VisitorCode = "a" }]));
        Assert.Equal("a:true acme:true", _receiver.TakeChanges());

        await users.RunAsync(Members.Of());
        Assert.Equal("a:false", _receiver.TakeChanges());
        Assert.Equal(1, (await accounts.RunAsync(Members.Stream([new Member { GroupId = "acme", VisitorCode = "a" }]))).Unchanged);
    }

    [Fact]
    public async Task Who_leaves_and_enters_again_gets_both_events()
    {
        var sync = Sync();
        await sync.RunAsync(Members.Of("a"));
        await sync.RunAsync(Members.Of());
        await sync.RunAsync(Members.Of("a"));
        await sync.RunAsync(Members.Of());

        Assert.Equal(["true", "false", "true", "false"], _receiver.Events.Select(@event => Receiver.Value(@event).ToString()));
        Assert.Equal(4, _receiver.Events.Select(Receiver.MessageId).Distinct().Count());
    }

    [Fact]
    public async Task A_member_that_leaves_is_told_with_all_its_identifiers()
    {
        var sync = Sync();
        await sync.RunAsync(Members.Stream([new Member { VisitorCode = "v", UserId = "u", AnonymousId = "n" }]));
        await sync.RunAsync(Members.Of());

        var left = Assert.IsType<IdentifyEvent>(_receiver.Events.Last());
        Assert.Equal(("v", "u", "n"), (left.KameleoonVisitorCode, left.UserId, left.AnonymousId));
    }

    [Fact]
    public async Task A_new_identifier_of_a_member_is_told_and_kept()
    {
        var sync = Sync();
        await sync.RunAsync(Members.Of("v"));
        var result = await sync.RunAsync(Members.Stream([new Member { VisitorCode = "v", UserId = "u" }]));
        await sync.RunAsync(Members.Of("v"));
        await sync.RunAsync(Members.Of());

        Assert.Equal(1, result.Changed);
        Assert.Equal([null, "u", "u"], _receiver.Events.Cast<IdentifyEvent>().Select(@event => @event.UserId));
    }

    [Fact]
    public async Task A_user_with_two_visitor_codes_is_two_members()
    {
        var sync = Sync();
        await sync.RunAsync(Members.Stream([new Member { VisitorCode = "v", UserId = "u" }, new Member { VisitorCode = "w", UserId = "u" }]));
        Assert.Equal("v:true w:true", _receiver.TakeChanges());

        await sync.RunAsync(Members.Stream([new Member { VisitorCode = "w", UserId = "u" }]));
        Assert.Equal("v:false", _receiver.TakeChanges());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    public async Task A_member_that_comes_twice_counts_once(int batchSize)
    {
        var result = await Sync(new() { BatchSize = batchSize }).RunAsync(Members.Of("a", "a", "b", "a", "b"));

        Assert.Equal("a:true b:true", _receiver.TakeChanges());
        Assert.Equal(new SyncProgress { Read = 5, Entered = 2, Repeated = 3, IsCompleted = true }, result);
    }

    [Fact]
    public async Task Audiences_share_a_store_without_touching_each_other()
    {
        await Sync().RunAsync(Members.Of("a"));
        _receiver.TakeChanges();

        await new AudienceSync(new Audience("Others"), _receiver.SinkAsync, _store).RunAsync(Members.Of("b"));
        Assert.Equal("b:true", _receiver.TakeChanges());

        await Sync().RunAsync(Members.Of("a"));
        Assert.Equal("", _receiver.TakeChanges());
    }

    [Fact]
    public async Task An_audience_of_accounts_is_told_by_group_events()
    {
        var sync = new AudienceSync(new Audience("Big") { Level = TraitLevel.Account }, _receiver.SinkAsync, _store);
        await sync.RunAsync(Members.Stream([new Member { GroupId = "acme" }, new Member { GroupId = "initech", VisitorCode = "v" }]));
        Assert.Equal("acme:true initech:true", _receiver.TakeChanges());

        await sync.RunAsync(Members.Stream([new Member { GroupId = "acme" }]));
        Assert.Equal("v", Assert.IsType<GroupEvent>(Assert.Single(_receiver.Events)).KameleoonVisitorCode);
        Assert.Equal("initech:false", _receiver.TakeChanges());
    }

    [Fact]
    public async Task Without_a_store_membership_is_kept_in_memory()
    {
        var sync = new AudienceSync(new Audience("VIP"), _receiver.SinkAsync);
        await sync.RunAsync(Members.Of("a"));
        await sync.RunAsync(Members.Of());

        Assert.Equal("a:false a:true", _receiver.TakeChanges());
    }

    private AudienceSync Sync(SyncOptions? options = null) => new(new Audience("VIP"), _receiver.SinkAsync, _store, options);
}
