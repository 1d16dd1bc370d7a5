using KameleoonSdk.Benchmarks.Corpus;

namespace KameleoonSdk.Benchmarks.Typed;

/// <summary>Reads an event of the corpus as an order: which optional members it has and its currency come from a random number of the event.</summary>
internal static class OrderData
{
    private static readonly string[] Currencies = ["EUR", "USD", "GBP", "JPY"];

    public static string Currency(EventData data) => Currencies[data.LargeNumber & 3];

    /// <summary>Optional members are there in three of four events, independently of each other.</summary>
    public static bool Has(EventData data, int option) => ((data.LargeNumber >> (2 + (2 * option))) & 3) != 0;
}
