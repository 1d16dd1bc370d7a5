namespace KameleoonSdk.Tests.Events;

internal sealed record GroupKind() : EventKind(
    "group",
    ["anonymousId", "userId", "type", "groupId", "properties", "timestamp", "messageId"],
    ["anonymousId", "userId", "properties"])
{
    public override Type Type => typeof(GroupEvent);

    public override IActionEvent Initialize(EventValues values) => new GroupEvent
    {
        AnonymousId = values.AnonymousId,
        UserId = values.UserId,
        Type = values.Type!,
        GroupId = values.GroupId!,
        Properties = Raw(values.Properties),
        KameleoonVisitorCode = values.VisitorCode,
        Timestamp = values.Timestamp,
        MessageId = values.MessageId!,
    };

    public override IActionEvent Build(EventValues values) => GroupEvent.Create()
        .WithMessageId(values.MessageId!)
        .WithKameleoonVisitorCode(values.VisitorCode)
        .WithTimestamp(values.Timestamp)
        .WithProperties(Filled(values.Properties))
        .WithGroupId(values.GroupId!)
        .WithType(values.Type!)
        .WithUserId(values.UserId)
        .WithAnonymousId(values.AnonymousId)
        .Build();

    public override IActionEvent Parse(ReadOnlySpan<byte> body) => GroupEvent.Parse(body);

    public override IActionEvent Copy(IActionEvent original) => (GroupEvent)original with { };

    public override PropertyBag PropertiesOf(IActionEvent original) => ((GroupEvent)original).Properties;
}
