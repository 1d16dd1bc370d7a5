using KameleoonSdk.Benchmarks.Corpus;

namespace KameleoonSdk.Benchmarks.Typed;

/// <summary>Makes the same order for the SDK and for System.Text.Json.</summary>
internal static class Orders
{
    private const string Name = "Order Completed";

    public static OrderCompleted Create(EventData data) => new()
    {
        AnonymousId = data.AnonymousId,
        UserId = data.UserId,
        KameleoonVisitorCode = data.VisitorCode,
        Timestamp = data.Timestamp,
        MessageId = data.MessageId,
        Title = data.FirstText,
        Category = OrderData.Has(data, 0) ? data.SecondText : null,
        Revenue = data.FirstAmount,
        Shipping = OrderData.Has(data, 1) ? data.SecondAmount : null,
        Quantity = data.SmallNumber,
        LoyaltyPoints = data.LargeNumber,
        FirstOrder = data.Flag,
        Currency = Enum.Parse<OrderCompleted.Types.Currency>(OrderData.Currency(data), ignoreCase: true),
        DeliveryDate = OrderData.Has(data, 2) ? data.Date : default(IsoDateTime),
        Coupon = OrderData.Has(data, 3) ? data.ThirdText : null,
    };

    public static PlainOrder CreatePlain(EventData data) => new()
    {
        AnonymousId = data.AnonymousId,
        UserId = data.UserId,
        Event = Name,
        Type = "track",
        Properties = new PlainOrderProperties
        {
            KameleoonVisitorCode = data.VisitorCode,
            Title = data.FirstText,
            Category = OrderData.Has(data, 0) ? data.SecondText : null,
            Revenue = data.FirstAmount,
            Shipping = OrderData.Has(data, 1) ? data.SecondAmount : null,
            Quantity = data.SmallNumber,
            LoyaltyPoints = data.LargeNumber,
            FirstOrder = data.Flag,
            Currency = OrderData.Currency(data),
            DeliveryDate = OrderData.Has(data, 2) ? data.Date : null,
            Coupon = OrderData.Has(data, 3) ? data.ThirdText : null,
        },
        Timestamp = data.Timestamp.UtcDateTime,
        MessageId = data.MessageId,
    };
}
