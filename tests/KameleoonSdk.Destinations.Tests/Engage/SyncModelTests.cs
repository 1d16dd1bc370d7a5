using CsCheck;
using KameleoonSdk.Destinations.Engage;
using KameleoonSdk.Destinations.Tests.Engage.Support;
using Microsoft.Extensions.Time.Testing;

namespace KameleoonSdk.Destinations.Tests.Engage;

/// <summary>Whatever fails on the way: after a sync that succeeds, the receiver knows exactly the members.</summary>
public class SyncModelTests
{
    private const int People = 8;

    private static readonly Gen<(bool[] Members, bool[] Refused, int SavesLeft)> GenStep = Gen.Select(
        Gen.Bool.Array[People],
        Gen.Frequency((3, Gen.Const(new bool[People])), (2, Gen.Bool.Array[People])),
        Gen.Frequency((3, Gen.Const(-1)), (2, Gen.Int[0, 3])));

    [Fact]
    public void The_receiver_ends_up_with_the_members_even_if_it_drops_repeated_messages() =>
        Gen.Select(GenStep.Array[1, 8], Gen.Int[1, 5], Gen.Int[1, 3]).Sample(
            (steps, batchSize, concurrency) => Check(steps, new() { BatchSize = batchSize, MaxConcurrency = concurrency, TimeProvider = new FakeTimeProvider() }),
            iter: 2000);

    private static void Check((bool[] Members, bool[] Refused, int SavesLeft)[] steps, SyncOptions options)
    {
        var receiver = new Receiver();
        var store = new FailingStore(new MemoryMembershipStore());
        var sync = new AudienceSync(new Audience("VIP"), receiver.SinkAsync, store, options);
        var known = new HashSet<string>();
        var messages = new HashSet<string>();
        var isKnownExactly = true;
        foreach (var (members, refused, savesLeft) in steps.Append((steps[^1].Members, new bool[People], -1)))
        {
            var now = Enumerable.Range(0, People).Where(i => members[i]).Select(i => $"{i}").ToArray();
            var changes = now.Except(known).Count() + known.Except(now).Count();
            var before = receiver.Events.Count;
            receiver.Refuse = who => Assert.False(refused[who[0] - '0'], "refused");
            store.SavesLeft = savesLeft;
            var isDone = Succeeds(() => sync.RunAsync(Members.Of(now)));
            foreach (var @event in receiver.Events.Skip(before).Where(@event => messages.Add(Receiver.MessageId(@event))))
            {
                _ = Receiver.Value(@event).GetBoolean() ? known.Add(Receiver.Who(@event)) : known.Remove(Receiver.Who(@event));
            }

            if (isDone)
            {
                Assert.Equal(now.Order(), known.Order());
                Assert.True(!isKnownExactly || receiver.Events.Count - before == changes, "Only changes are sent.");
            }

            isKnownExactly = isDone;
        }

        Assert.True(isKnownExactly);
    }

    private static bool Succeeds(Func<Task> sync)
    {
        try
        {
            sync().GetAwaiter().GetResult();
            return true;
        }
        catch (Exception exception) when (exception is IOException or SyncFailedException)
        {
            return false;
        }
    }
}
