namespace KameleoonSdk.Tests.Events;

internal sealed record LogKind() : EventKind(
    "logEvent",
    ["anonymousId", "userId", "event", "type", "properties", "timestamp", "context", "messageId"],
    ["anonymousId", "userId", "event", "properties", "context"])
{
    public override Type Type => typeof(LogEvent);

    public override IActionEvent Initialize(EventValues values) => new LogEvent
    {
        AnonymousId = values.AnonymousId,
        UserId = values.UserId,
        Event = values.Event,
        Type = values.Type!,
        Properties = Raw(values.Properties),
        KameleoonVisitorCode = values.VisitorCode,
        Timestamp = values.Timestamp,
        Context = Raw(values.Context),
        MessageId = values.MessageId!,
    };

    public override IActionEvent Build(EventValues values) => LogEvent.Create()
        .WithContext(Filled(values.Context))
        .WithMessageId(values.MessageId!)
        .WithKameleoonVisitorCode(values.VisitorCode)
        .WithTimestamp(values.Timestamp)
        .WithProperties(Filled(values.Properties))
        .WithEvent(values.Event)
        .WithType(values.Type!)
        .WithUserId(values.UserId)
        .WithAnonymousId(values.AnonymousId)
        .Build();

    public override IActionEvent Parse(ReadOnlySpan<byte> body) => LogEvent.Parse(body);

    public override IActionEvent Copy(IActionEvent original) => (LogEvent)original with { };

    public override PropertyBag PropertiesOf(IActionEvent original) => ((LogEvent)original).Properties;
}
