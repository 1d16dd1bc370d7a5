namespace KameleoonSdk.Tests.Events;

internal sealed record IdentifyKind() : EventKind(
    "identify",
    ["anonymousId", "userId", "type", "properties", "timestamp", "messageId"],
    ["anonymousId", "userId", "properties"])
{
    public override Type Type => typeof(IdentifyEvent);

    public override IActionEvent Initialize(EventValues values) => new IdentifyEvent
    {
        AnonymousId = values.AnonymousId,
        UserId = values.UserId,
        Type = values.Type!,
        Properties = Raw(values.Properties),
        KameleoonVisitorCode = values.VisitorCode,
        Timestamp = values.Timestamp,
        MessageId = values.MessageId!,
    };

    public override IActionEvent Build(EventValues values) => IdentifyEvent.Create()
        .WithMessageId(values.MessageId!)
        .WithKameleoonVisitorCode(values.VisitorCode)
        .WithTimestamp(values.Timestamp)
        .WithProperties(Filled(values.Properties))
        .WithType(values.Type!)
        .WithUserId(values.UserId)
        .WithAnonymousId(values.AnonymousId)
        .Build();

    public override IActionEvent Parse(ReadOnlySpan<byte> body) => IdentifyEvent.Parse(body);

    public override IActionEvent Copy(IActionEvent original) => (IdentifyEvent)original with { };

    public override PropertyBag PropertiesOf(IActionEvent original) => ((IdentifyEvent)original).Properties;
}
