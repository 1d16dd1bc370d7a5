using KameleoonSdk;

namespace Quickstart;

/// <summary>One event of each action in both styles, and one of this sample's own definition file.</summary>
internal static class SampleEvents
{
    private const string VisitorCode = "u8tnk4eh6x1c0b3z";

    public static IEnumerable<(string Title, IActionEvent Event)> All() =>
    [
        ("Log Event, object initializer", LogInitializer()),
        ("Log Event, builder", LogBuilder()),
        ("Identify Event, object initializer", IdentifyInitializer()),
        ("Identify Event, builder", IdentifyBuilder()),
        ("Page Event, object initializer", PageInitializer()),
        ("Page Event, builder", PageBuilder()),
        ("Group Event, object initializer", GroupInitializer()),
        ("Group Event, builder", GroupBuilder()),
        ("Order Completed, from definitions/orderCompleted.yaml", Order()),
    ];

    private static LogEvent LogInitializer() => new()
    {
        Type = "track",
        MessageId = Guid.NewGuid().ToString(),
        Timestamp = DateTimeOffset.UtcNow,
        Event = "Order Completed",
        KameleoonVisitorCode = VisitorCode,
        Properties = { ["revenue"] = 49.90, ["currency"] = "EUR", ["items"] = 3 },
        Context = { ["page"] = new PropertyBag { ["url"] = "https://shop.example/checkout" } },
    };

    private static LogEvent LogBuilder() => LogEvent.Create()
        .WithType("track")
        .WithMessageId(Guid.NewGuid().ToString())
        .WithTimestamp(DateTimeOffset.UtcNow)
        .WithEvent("Newsletter Subscribed")
        .WithKameleoonVisitorCode(VisitorCode)
        .WithProperties("list", "weekly")
        .Build();

    private static IdentifyEvent IdentifyInitializer() => new()
    {
        Type = "identify",
        MessageId = Guid.NewGuid().ToString(),
        Timestamp = DateTimeOffset.UtcNow,
        UserId = "customer-1017",
        KameleoonVisitorCode = VisitorCode,
        Properties = { ["plan"] = "premium", ["logins"] = 42, ["newsletter"] = true },
    };

    private static IdentifyEvent IdentifyBuilder() => IdentifyEvent.Create()
        .WithUserId("customer-1017")
        .WithKameleoonVisitorCode(VisitorCode)
        .WithProperties("firstSeen", new DateOnly(2024, 5, 17))
        .WithType("identify")
        .WithTimestamp(DateTimeOffset.UtcNow)
        .WithMessageId(Guid.NewGuid().ToString())
        .Build();

    private static PageEvent PageInitializer() => new()
    {
        Type = "page",
        Timestamp = DateTimeOffset.UtcNow,
        Name = "Product",
        KameleoonVisitorCode = VisitorCode,
        Properties = { ["path"] = "/products/17", ["tags"] = ["shoes", "sale"] },
    };

    private static PageEvent PageBuilder() => PageEvent.Create()
        .WithType("page")
        .WithTimestamp(DateTimeOffset.UtcNow)
        .WithName("Checkout")
        .WithKameleoonVisitorCode(VisitorCode)
        .Build();

    private static GroupEvent GroupInitializer() => new()
    {
        Type = "group",
        GroupId = "company-7",
        MessageId = Guid.NewGuid().ToString(),
        Timestamp = DateTimeOffset.UtcNow,
        KameleoonVisitorCode = VisitorCode,
        Properties = { ["employees"] = 250 },
    };

    private static GroupEvent GroupBuilder() => GroupEvent.Create()
        .WithGroupId("company-7")
        .WithKameleoonVisitorCode(VisitorCode)
        .WithProperties("industry", "retail")
        .WithType("group")
        .WithTimestamp(DateTimeOffset.UtcNow)
        .WithMessageId(Guid.NewGuid().ToString())
        .Build();

    private static OrderCompleted Order() => new()
    {
        KameleoonVisitorCode = VisitorCode,
        OrderId = "R-2024-0117",
        Revenue = 129.00,
        Currency = OrderCompleted.Types.Currency.EUR,
        IsFirstOrder = true,
        Items = [new() { Sku = "A-17", Quantity = 2 }],
    };
}
