namespace KameleoonSdk.Benchmarks.Typed;

/// <summary>The properties of <see cref="PlainOrder"/>.</summary>
internal sealed class PlainOrderProperties
{
    public string? KameleoonVisitorCode { get; set; }

    public string? Title { get; set; }

    public string? Category { get; set; }

    public double Revenue { get; set; }

    public double? Shipping { get; set; }

    public long Quantity { get; set; }

    public long LoyaltyPoints { get; set; }

    public bool FirstOrder { get; set; }

    /// <summary>A text, because an enum written by name would switch the fast path of System.Text.Json off.</summary>
    public string? Currency { get; set; }

    public DateTime? DeliveryDate { get; set; }

    public string? Coupon { get; set; }
}
