using KameleoonSdk.Destinations.Engage;
using KameleoonSdk.Destinations.Tests.Engage.Support;

namespace KameleoonSdk.Destinations.Tests.Engage;

/// <summary>What goes wrong is repeated, and nothing is lost.</summary>
public class SyncFailureTests
{
    private readonly Receiver _receiver = new();
    private readonly FailingStore _store = new(new MemoryMembershipStore());

    [Fact]
    public async Task Nobody_leaves_when_the_members_cannot_be_read_to_the_end()
    {
        var sync = Sync();
        await sync.RunAsync(Members.Of("a", "b"));
        _receiver.TakeChanges();

        await Assert.ThrowsAsync<TimeoutException>(() => sync.RunAsync(Broken()));
        Assert.Equal("", _receiver.TakeChanges());

        await sync.RunAsync(Members.Of("a", "c"));
        Assert.Equal("b:false c:true", _receiver.TakeChanges());

        static async IAsyncEnumerable<Member> Broken()
        {
            yield return new Member { VisitorCode = "a" };
            await Task.CompletedTask;
            throw new TimeoutException("The database does not answer.");
        }
    }

    [Fact]
    public async Task A_member_that_fails_does_not_hold_up_the_others_and_is_due_again()
    {
        var sync = Sync();
        await sync.RunAsync(Members.Of("a", "bad leaver"));
        _receiver.TakeChanges();

        _receiver.Refuse = who =>
        {
            if (who.StartsWith("bad", StringComparison.Ordinal))
            {
                throw new InvalidOperationException("The queue is full.");
            }
        };
        var exception = await Assert.ThrowsAsync<SyncFailedException>(() => sync.RunAsync(Members.Of("bad", "c")));
        Assert.Equal("a:false c:true", _receiver.TakeChanges());
        Assert.Equal(new SyncProgress { Read = 2, Entered = 1, Left = 1, Failed = 2 }, exception.Progress);
        Assert.Equal("The sync of 'vip' failed for 2 members. The next sync goes over what is missing. The first failure: The queue is full.", exception.Message);
        Assert.IsType<InvalidOperationException>(exception.InnerException);

        _receiver.Refuse = _ => { };
        await sync.RunAsync(Members.Of("bad", "c"));
        Assert.Equal("bad leaver:false bad:true", _receiver.TakeChanges());
    }

    [Fact]
    public async Task A_change_that_fails_is_not_taken_for_a_leaver()
    {
        var sync = Sync();
        await sync.RunAsync(Members.Of("v"));
        _receiver.TakeChanges();

        _receiver.Refuse = _ => throw new InvalidOperationException("The queue is full.");
        var changed = new Member { VisitorCode = "v", UserId = "u" };
        var exception = await Assert.ThrowsAsync<SyncFailedException>(() => sync.RunAsync(Members.Stream([changed])));
        Assert.Equal(1, exception.Progress.Failed);

        _receiver.Refuse = _ => { };
        await sync.RunAsync(Members.Stream([changed]));
        Assert.Equal("v:true", _receiver.TakeChanges());
    }

    [Fact]
    public async Task Too_many_failures_stop_the_sync_before_anybody_leaves()
    {
        var sync = Sync(new() { MaxFailures = 3, BatchSize = 2, MaxConcurrency = 1 });
        await sync.RunAsync(Members.Of("leaver"));
        _receiver.TakeChanges();

        var asked = 0;
        _receiver.Refuse = _ => throw new InvalidOperationException($"Failure {++asked}.");
        var exception = await Assert.ThrowsAsync<SyncFailedException>(() => sync.RunAsync(Members.Many(0, 100)));

        Assert.Equal(4, asked);
        Assert.Equal(new SyncProgress { Read = 4, Failed = 4 }, exception.Progress);
        Assert.StartsWith("The sync of 'vip' stopped after 4 members.", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith("Failure 1.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_without_an_identifier_is_named_by_its_position()
    {
        var exception = await Assert.ThrowsAsync<SyncFailedException>(() => Sync().RunAsync(Members.Stream([new Member { UserId = "u" }, new Member()])));

        Assert.Equal("u:true", _receiver.TakeChanges());
        Assert.Contains("Member 2 of the sync: The member has no identifier: give it a visitor code", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_json_does_not_have_fails_for_its_member_only()
    {
        var sync = new ComputedTraitSync(new ComputedTrait("Score"), _receiver.SinkAsync, _store);

        var exception = await Assert.ThrowsAsync<SyncFailedException>(() => sync.RunAsync(Members.Values(("a", double.NaN), ("b", 1))));

        Assert.Equal("b:1", _receiver.TakeChanges());
        Assert.IsType<EventValidationException>(exception.InnerException);
    }

    [Fact]
    public async Task A_change_that_a_crash_repeats_has_the_same_message_id()
    {
        _store.SavesLeft = 1;
        await Assert.ThrowsAsync<IOException>(() => Sync().RunAsync(Members.Of("a")));
        Assert.Single(_receiver.Events);
        await Sync().RunAsync(Members.Of("a"));

        Assert.Equal(2, _receiver.Events.Count);
        Assert.Single(_receiver.Events.Select(Receiver.MessageId).Distinct());
    }

    [Fact]
    public async Task Who_left_after_a_crash_in_which_its_entering_was_handed_over_is_told_to_have_left()
    {
        _store.SavesLeft = 1;
        await Assert.ThrowsAsync<IOException>(() => Sync().RunAsync(Members.Of("a")));
        Assert.Equal("a:true", _receiver.TakeChanges());

        await Sync().RunAsync(Members.Of());
        Assert.Equal("a:false", _receiver.TakeChanges());
    }

    [Fact]
    public async Task A_value_that_changed_back_after_a_crash_is_told_again()
    {
        var sync = new ComputedTraitSync(new ComputedTrait("Score"), _receiver.SinkAsync, _store);
        await sync.RunAsync(Members.Values(("a", 1)));
        _store.SavesLeft = 1;
        await Assert.ThrowsAsync<IOException>(() => sync.RunAsync(Members.Values(("a", 2))));
        await sync.RunAsync(Members.Values(("a", 1)));

        Assert.Equal(["1", "2", "1"], _receiver.Events.Select(@event => Receiver.Value(@event).ToString()));
        Assert.Equal(3, _receiver.Events.Select(Receiver.MessageId).Distinct().Count());
    }

    [Fact]
    public async Task What_was_handed_over_before_a_cancellation_is_not_repeated()
    {
        using var stop = new CancellationTokenSource();
        var sync = Sync(new() { MaxConcurrency = 1 });
        _receiver.Refuse = who =>
        {
            if (who == "v2")
            {
                stop.Cancel();
                throw new OperationCanceledException(stop.Token);
            }
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sync.RunAsync(Members.Many(0, 4), stop.Token));
        Assert.Equal("v0:true v1:true", _receiver.TakeChanges());

        _receiver.Refuse = _ => { };
        await sync.RunAsync(Members.Many(0, 4), CancellationToken.None);
        Assert.Equal("v2:true v3:true", _receiver.TakeChanges());
    }

    [Fact]
    public async Task A_sync_stops_when_another_one_of_the_audience_begins()
    {
        var other = Sync();
        var exception = await Assert.ThrowsAsync<SyncSupersededException>(() => Sync().RunAsync(Slow()));
        Assert.Contains("'vip'", exception.Message, StringComparison.Ordinal);
        _receiver.TakeChanges();

        await other.RunAsync(Members.Of("b"));
        Assert.Equal("", _receiver.TakeChanges());

        async IAsyncEnumerable<Member> Slow()
        {
            yield return new Member { VisitorCode = "a" };
            await other.RunAsync(Members.Of("b"));
        }
    }

    private AudienceSync Sync(SyncOptions? options = null) => new(new Audience("VIP"), _receiver.SinkAsync, _store, options);
}
