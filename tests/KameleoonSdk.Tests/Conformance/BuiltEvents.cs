namespace KameleoonSdk.Tests.Conformance;

/// <summary>Events by builder, their open objects filled member by member. An invalid event throws.</summary>
internal static class BuiltEvents
{
    public static IActionEvent Create(TypedEvent values) => values.Type switch
    {
        "track" => Track(values),
        "page" => Page(values),
        "identify" => Identify(values),
        "group" => Group(values),
        _ => throw new ArgumentException(values.Type),
    };

    private static LogEvent Track(TypedEvent values) => LogEvent.Create()
        .WithMessageId(values.MessageId!)
        .WithContext(Bags.Filled(values.Context))
        .WithTimestamp(values.Timestamp)
        .WithKameleoonVisitorCode(values.VisitorCode)
        .WithProperties(Bags.Filled(values.Properties))
        .WithType(values.Type)
        .WithEvent(values.Event)
        .WithUserId(values.UserId)
        .WithAnonymousId(values.AnonymousId)
        .Build();

    private static PageEvent Page(TypedEvent values) => PageEvent.Create()
        .WithMessageId(values.MessageId)
        .WithTimestamp(values.Timestamp)
        .WithContext(Bags.Filled(values.Context))
        .WithName(values.Name)
        .WithKameleoonVisitorCode(values.VisitorCode)
        .WithProperties(Bags.Filled(values.Properties))
        .WithType(values.Type)
        .WithUserId(values.UserId)
        .WithAnonymousId(values.AnonymousId)
        .Build();

    private static IdentifyEvent Identify(TypedEvent values) => IdentifyEvent.Create()
        .WithMessageId(values.MessageId!)
        .WithTimestamp(values.Timestamp)
        .WithKameleoonVisitorCode(values.VisitorCode)
        .WithProperties(Bags.Filled(values.Properties))
        .WithType(values.Type)
        .WithUserId(values.UserId)
        .WithAnonymousId(values.AnonymousId)
        .Build();

    private static GroupEvent Group(TypedEvent values) => GroupEvent.Create()
        .WithMessageId(values.MessageId!)
        .WithTimestamp(values.Timestamp)
        .WithKameleoonVisitorCode(values.VisitorCode)
        .WithProperties(Bags.Filled(values.Properties))
        .WithGroupId(values.GroupId!)
        .WithType(values.Type)
        .WithUserId(values.UserId)
        .WithAnonymousId(values.AnonymousId)
        .Build();
}
