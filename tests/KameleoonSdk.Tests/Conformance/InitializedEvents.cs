namespace KameleoonSdk.Tests.Conformance;

/// <summary>Events by object initializer, their open objects given as ready JSON.</summary>
internal static class InitializedEvents
{
    public static IActionEvent Create(TypedEvent values) => values.Type switch
    {
        "track" => Track(values),
        "page" => Page(values),
        "identify" => Identify(values),
        "group" => Group(values),
        _ => throw new ArgumentException(values.Type),
    };

    private static LogEvent Track(TypedEvent values) => new()
    {
        AnonymousId = values.AnonymousId,
        UserId = values.UserId,
        Event = values.Event,
        Type = values.Type,
        Properties = Bags.Raw(values.Properties),
        KameleoonVisitorCode = values.VisitorCode,
        Timestamp = values.Timestamp,
        Context = Bags.Raw(values.Context),
        MessageId = values.MessageId!,
    };

    private static PageEvent Page(TypedEvent values) => new()
    {
        AnonymousId = values.AnonymousId,
        UserId = values.UserId,
        Type = values.Type,
        Properties = Bags.Raw(values.Properties),
        KameleoonVisitorCode = values.VisitorCode,
        Name = values.Name,
        Context = Bags.Raw(values.Context),
        Timestamp = values.Timestamp,
        MessageId = values.MessageId,
    };

    private static IdentifyEvent Identify(TypedEvent values) => new()
    {
        AnonymousId = values.AnonymousId,
        UserId = values.UserId,
        Type = values.Type,
        Properties = Bags.Raw(values.Properties),
        KameleoonVisitorCode = values.VisitorCode,
        Timestamp = values.Timestamp,
        MessageId = values.MessageId!,
    };

    private static GroupEvent Group(TypedEvent values) => new()
    {
        AnonymousId = values.AnonymousId,
        UserId = values.UserId,
        Type = values.Type,
        GroupId = values.GroupId!,
        Properties = Bags.Raw(values.Properties),
        KameleoonVisitorCode = values.VisitorCode,
        Timestamp = values.Timestamp,
        MessageId = values.MessageId!,
    };
}
