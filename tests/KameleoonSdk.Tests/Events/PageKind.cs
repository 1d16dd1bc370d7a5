namespace KameleoonSdk.Tests.Events;

internal sealed record PageKind() : EventKind(
    "page",
    ["anonymousId", "userId", "type", "properties", "name", "context", "timestamp", "messageId"],
    ["anonymousId", "userId", "properties", "name", "context", "messageId"])
{
    public override Type Type => typeof(PageEvent);

    public override IActionEvent Initialize(EventValues values) => new PageEvent
    {
        AnonymousId = values.AnonymousId,
        UserId = values.UserId,
        Type = values.Type!,
        Properties = Raw(values.Properties),
        KameleoonVisitorCode = values.VisitorCode,
        Name = values.Name,
        Context = Raw(values.Context),
        Timestamp = values.Timestamp,
        MessageId = values.MessageId,
    };

    public override IActionEvent Build(EventValues values) => PageEvent.Create()
        .WithContext(Filled(values.Context))
        .WithMessageId(values.MessageId)
        .WithKameleoonVisitorCode(values.VisitorCode)
        .WithTimestamp(values.Timestamp)
        .WithName(values.Name)
        .WithProperties(Filled(values.Properties))
        .WithType(values.Type!)
        .WithUserId(values.UserId)
        .WithAnonymousId(values.AnonymousId)
        .Build();

    public override IActionEvent Parse(ReadOnlySpan<byte> body) => PageEvent.Parse(body);

    public override IActionEvent Copy(IActionEvent original) => (PageEvent)original with { };

    public override PropertyBag PropertiesOf(IActionEvent original) => ((PageEvent)original).Properties;
}
