using KameleoonSdk.Destinations.Engage;

namespace KameleoonSdk.Destinations.Tests.Engage;

/// <summary>What holds for every store.</summary>
public abstract class MembershipStoreContract
{
    private const string Trait = "vip";

    private protected abstract IMembershipStore Store { get; }

    [Fact]
    public async Task Generations_rise_and_begin_at_the_clock()
    {
        Assert.Equal(100, await Store.BeginAsync(Trait, 100, default));
        Assert.Equal(101, await Store.BeginAsync(Trait, 100, default));
        Assert.Equal(500, await Store.BeginAsync(Trait, 500, default));
        Assert.Equal(501, await Store.BeginAsync(Trait, 500, default));
        Assert.Equal(7, await Store.BeginAsync("other", 7, default));
    }

    [Fact]
    public async Task States_are_found_as_they_were_saved_last()
    {
        var generation = await BeginAsync();
        var full = State(new() { VisitorCode = "v", UserId = "u'\u00E9\U0001F600", AnonymousId = "a", GroupId = "g" }, generation, """{"a":[1,"x"]}""");
        var account = State(new() { GroupId = "acme" }, generation, "null", TraitLevel.Account);
        await Store.SaveAsync(Trait, generation, [full, account], default);
        Assert.Equal([full, account, null], await FindAsync(full.Identity, account.Identity, Identity("nobody")));

        var later = await BeginAsync();
        var marked = full with { Seen = later, IsPending = false };
        var changed = account with { Member = new() { GroupId = "acme", UserId = "u" }, Value = "2", Changed = later, Seen = later };
        await Store.SaveAsync(Trait, later, [marked, changed], default);
        Assert.Equal([changed, marked], await FindAsync(account.Identity, full.Identity));
        Assert.Equal([null], await FindAsync("other", full.Identity));
    }

    [Fact]
    public async Task Only_those_with_an_older_mark_are_unseen_while_states_are_saved()
    {
        const int Count = 3000;
        var first = await BeginAsync();
        await Store.SaveAsync(Trait, first, [.. Enumerable.Range(0, Count).Select(i => State(new() { UserId = $"u{i}" }, first, "true"))], default);
        Assert.Empty(await UnseenAsync(first));

        var second = await BeginAsync();
        await Store.SaveAsync(Trait, second, [.. Enumerable.Range(0, Count).Where(i => i % 3 != 0).Select(i => State(new() { UserId = $"u{i}" }, second, "true"))], default);

        var unseen = new List<string>();
        await foreach (var state in Store.ReadUnseenAsync(Trait, second, default))
        {
            unseen.Add(state.Member.UserId!);
            await Store.SaveAsync(Trait, second, [state with { Value = null, Changed = second, Seen = second }], default);
        }

        Assert.Equal(Enumerable.Range(0, Count).Where(i => i % 3 == 0).Select(i => $"u{i}").Order(), unseen.Order());
        Assert.Empty(await UnseenAsync(second));
    }

    [Fact]
    public async Task Who_is_saved_without_a_value_is_taken_out()
    {
        var generation = await BeginAsync();
        var leaves = State(new() { UserId = "leaves" }, generation, "false");
        var stays = State(new() { UserId = "stays" }, generation, "true") with { IsPending = false };
        await Store.SaveAsync(Trait, generation, [leaves, stays], default);
        await Store.SaveAsync(Trait, generation, [leaves with { Value = null, IsPending = false }], default);
        Assert.Equal([null, stays], await FindAsync(leaves.Identity, stays.Identity));

        generation = await BeginAsync();
        var back = State(new() { UserId = "leaves" }, generation, "true");
        await Store.SaveAsync(Trait, generation, [back], default);
        Assert.Equal([back, stays], await FindAsync(back.Identity, stays.Identity));
        Assert.Equal([stays], await UnseenAsync(generation));
    }

    [Fact]
    public async Task An_earlier_sync_may_not_write_any_more()
    {
        var earlier = await BeginAsync();
        var later = await BeginAsync();
        var state = State(new() { UserId = "u" }, earlier, "true");

        await Assert.ThrowsAsync<SyncSupersededException>(async () => await Store.SaveAsync(Trait, earlier, [state], default));
        await Assert.ThrowsAsync<SyncSupersededException>(async () => await Store.SaveAsync("never begun", later, [state], default));
        Assert.Equal([null], await FindAsync(state.Identity));
        await Store.SaveAsync(Trait, later, [state with { Changed = later, Seen = later }], default);
    }

    [Fact]
    public async Task Identities_that_differ_are_kept_apart()
    {
        var generation = await BeginAsync();
        Member[] members =
        [
            new() { VisitorCode = "x" }, new() { UserId = "x" }, new() { AnonymousId = "x" }, new() { UserId = "X" }, new() { UserId = "x " },
            new() { UserId = "v:x" },
        ];
        Member[] accounts =
        [
            new() { GroupId = "1" }, new() { GroupId = "1", VisitorCode = "x" }, new() { GroupId = "1v:x" }, new() { GroupId = "1", UserId = "x" },
        ];
        MembershipState[] states =
        [
            .. members.Select((member, i) => State(member, generation, $"{i}")),
            .. accounts.Select((member, i) => State(member, generation, $"\"{i}\"", TraitLevel.Account)),
        ];
        await Store.SaveAsync(Trait, generation, states, default);

        Assert.Equal(states.Cast<MembershipState?>(), await FindAsync([.. states.Select(state => state.Identity)]));
        Assert.Equal(states.Length, (await UnseenAsync(await BeginAsync())).Count);
    }

    private static MembershipState State(Member member, long generation, string? value, TraitLevel level = TraitLevel.User) =>
        new(MemberIdentity.Of(member, level), member, value, generation, generation, IsPending: true);

    private static MemberIdentity Identity(string userId) => MemberIdentity.Of(new Member { UserId = userId }, TraitLevel.User);

    private async Task<long> BeginAsync() => await Store.BeginAsync(Trait, 1, default);

    private Task<MembershipState?[]> FindAsync(params MemberIdentity[] identities) => FindAsync(Trait, identities);

    private async Task<MembershipState?[]> FindAsync(string trait, params MemberIdentity[] identities)
    {
        var states = new MembershipState?[identities.Length];
        await Store.FindAsync(trait, identities, states, default);
        return states;
    }

    private async Task<List<MembershipState>> UnseenAsync(long generation)
    {
        var unseen = new List<MembershipState>();
        await foreach (var state in Store.ReadUnseenAsync(Trait, generation, default))
        {
            unseen.Add(state);
        }

        return unseen;
    }
}
