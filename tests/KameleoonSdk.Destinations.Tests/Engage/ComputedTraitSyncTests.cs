using KameleoonSdk.Destinations.Engage;
using KameleoonSdk.Destinations.Tests.Engage.Support;

namespace KameleoonSdk.Destinations.Tests.Engage;

public class ComputedTraitSyncTests
{
    private readonly Receiver _receiver = new();
    private readonly ComputedTraitSync _sync;

    public ComputedTraitSyncTests() => _sync = new(new ComputedTrait("Total revenue 180 days"), _receiver.SinkAsync);

    [Fact]
    public async Task Values_are_sent_at_first_and_when_they_changed()
    {
        await _sync.RunAsync(Members.Values(("a", 450.00m), ("b", "gold")));
        Assert.Equal("a:450.00 b:\"gold\"", _receiver.TakeChanges());

        var second = await _sync.RunAsync(Members.Values(("a", 451m), ("b", "gold"), ("c", PropertyValue.Null)));
        Assert.Equal("a:451 c:null", _receiver.TakeChanges());
        Assert.Equal(new SyncProgress { Read = 3, Entered = 1, Changed = 1, Unchanged = 1, IsCompleted = true }, second);

        await _sync.RunAsync(Members.Values(("a", 451m), ("b", true), ("c", PropertyValue.Null)));
        Assert.Equal("b:true", _receiver.TakeChanges());
    }

    [Fact]
    public async Task Values_that_mean_the_same_are_no_change()
    {
        await _sync.RunAsync(Members.Values(("a", 450.00m), ("b", PropertyBag.Parse("""{"x":1,"y":[2]}"""))));
        _receiver.TakeChanges();

        await _sync.RunAsync(Members.Values(("a", 450), ("b", PropertyBag.Parse("""{"y":[2.0],"x":1}"""))));
        Assert.Equal("", _receiver.TakeChanges());
    }

    [Fact]
    public async Task A_value_that_is_not_read_any_more_stays()
    {
        await _sync.RunAsync(Members.Values(("a", 1)));
        await _sync.RunAsync(Members.Values());
        await _sync.RunAsync(Members.Values(("a", 1)));

        Assert.Equal("a:1", _receiver.TakeChanges());
    }

    [Fact]
    public async Task A_value_that_changes_back_is_another_change()
    {
        await _sync.RunAsync(Members.Values(("a", 1)));
        await _sync.RunAsync(Members.Values(("a", 2)));
        await _sync.RunAsync(Members.Values(("a", 1)));

        Assert.Equal(3, _receiver.Events.Select(Receiver.MessageId).Distinct().Count());
    }
}
