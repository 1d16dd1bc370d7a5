using KameleoonSdk;

namespace Strict;

/// <summary>Makes events of orders.</summary>
public static class Orders
{
    /// <summary>An order that was paid.</summary>
    /// <param name="orderId">The number of the order.</param>
    /// <param name="revenue">What the customer paid.</param>
    public static OrderCompleted Complete(string orderId, double revenue) => OrderCompleted.Create()
        .WithOrderId(orderId)
        .WithRevenue(revenue)
        .WithKameleoonVisitorCode("v-1")
        .Build();

    /// <summary>An event of Kameleoon's own.</summary>
    public static LogEvent Cancel() => LogEvent.Track("v-1", "Order Cancelled");
}
