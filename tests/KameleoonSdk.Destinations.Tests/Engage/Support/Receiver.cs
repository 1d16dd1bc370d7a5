using System.Collections.Concurrent;

namespace KameleoonSdk.Destinations.Tests.Engage.Support;

/// <summary>Takes the events of syncs, as Kameleoon would.</summary>
internal sealed class Receiver
{
    private readonly ConcurrentQueue<IActionEvent> _events = new();

    /// <summary>Throws if an event is not to be taken.</summary>
    public Action<string> Refuse { get; set; } = _ => { };

    public IReadOnlyCollection<IActionEvent> Events => _events;

    /// <summary>What came since the last call, in the order of the visitors: <c>v1:true</c>.</summary>
    public string TakeChanges()
    {
        var changes = new List<string>();
        while (_events.TryDequeue(out var @event))
        {
            changes.Add(Describe(@event));
        }

        changes.Sort(StringComparer.Ordinal);
        return string.Join(' ', changes);
    }

    public ValueTask SinkAsync(IActionEvent @event, CancellationToken cancellationToken)
    {
        Refuse(Who(@event));
        _events.Enqueue(@event);
        return default;
    }

    public static string Who(IActionEvent @event) => @event switch
    {
        IdentifyEvent identify => identify.KameleoonVisitorCode ?? identify.UserId ?? identify.AnonymousId!,
        GroupEvent group => group.GroupId,
        _ => throw new ArgumentException("An event that no sync sends.", nameof(@event)),
    };

    public static string MessageId(IActionEvent @event) => @event is GroupEvent group ? group.MessageId : ((IdentifyEvent)@event).MessageId;

    public static PropertyValue Value(IActionEvent @event) =>
        Assert.Single(@event is GroupEvent group ? group.Properties : ((IdentifyEvent)@event).Properties).Value;

    private static string Describe(IActionEvent @event) => $"{Who(@event)}:{Value(@event)}";
}
