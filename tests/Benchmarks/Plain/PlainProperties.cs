using KameleoonSdk.Benchmarks.Corpus;

namespace KameleoonSdk.Benchmarks.Plain;

/// <summary>Sets the eight properties of an event in a dictionary, one by one.</summary>
internal static class PlainProperties
{
    public static void Fill(Dictionary<string, object?> properties, EventData data)
    {
        switch (data.Kind)
        {
            case EventKind.OrderCompleted:
                OrderCompleted(properties, data);
                break;
            case EventKind.ProductAdded:
                ProductAdded(properties, data);
                break;
            case EventKind.BookingConfirmed:
                BookingConfirmed(properties, data);
                break;
            case EventKind.SignedUp:
                SignedUp(properties, data);
                break;
        }
    }

    private static void OrderCompleted(Dictionary<string, object?> properties, EventData data)
    {
        properties["orderId"] = data.FirstText;
        properties["currency"] = data.SecondText;
        properties["revenue"] = data.FirstAmount;
        properties["shipping"] = data.SecondAmount;
        properties["quantity"] = data.SmallNumber;
        properties["loyaltyPoints"] = data.LargeNumber;
        properties["firstOrder"] = data.Flag;
        properties["deliveryDate"] = data.Date;
    }

    private static void ProductAdded(Dictionary<string, object?> properties, EventData data)
    {
        properties["productName"] = data.FirstText;
        properties["category"] = data.SecondText;
        properties["price"] = data.FirstAmount;
        properties["discount"] = data.SecondAmount;
        properties["position"] = data.SmallNumber;
        properties["sku"] = data.LargeNumber;
        properties["inStock"] = data.Flag;
        properties["brand"] = data.ThirdText;
    }

    private static void BookingConfirmed(Dictionary<string, object?> properties, EventData data)
    {
        properties["hotel"] = data.FirstText;
        properties["roomType"] = data.SecondText;
        properties["total"] = data.FirstAmount;
        properties["cityTax"] = data.SecondAmount;
        properties["nights"] = data.SmallNumber;
        properties["bookingNumber"] = data.LargeNumber;
        properties["breakfastIncluded"] = data.Flag;
        properties["arrival"] = data.Date;
    }

    private static void SignedUp(Dictionary<string, object?> properties, EventData data)
    {
        properties["plan"] = data.FirstText;
        properties["referrer"] = data.SecondText;
        properties["monthlyFee"] = data.FirstAmount;
        properties["credit"] = data.SecondAmount;
        properties["seats"] = data.SmallNumber;
        properties["accountId"] = data.LargeNumber;
        properties["newsletter"] = data.Flag;
        properties["company"] = data.ThirdText;
    }
}
