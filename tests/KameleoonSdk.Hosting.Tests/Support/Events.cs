namespace KameleoonSdk.Hosting.Tests.Support;

internal static class Events
{
    public static LogEvent Order(string messageId = "m-1", string? visitorCode = "visitor-1", string name = "Order Completed") => new()
    {
        Type = "track",
        Timestamp = new DateTimeOffset(2024, 5, 17, 9, 30, 0, TimeSpan.Zero),
        MessageId = messageId,
        Event = name,
        KameleoonVisitorCode = visitorCode,
    };

    public static string MessageIdOf(ReadOnlyMemory<byte> body) => EventBody.Read(body.Span).MessageId!;
}
