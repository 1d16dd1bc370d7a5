using System.Text;
using KameleoonSdk.Hosting;

namespace KameleoonSdk.DeliveryBenchmarks;

/// <summary>Events of 1 KB, all different, and the options to send them with.</summary>
internal static class Load
{
    public const string ApiKey = "eyJhIjoiYiJ9";
    public const string Sitecode = "abcdefghij";

    public static byte[][] Bodies { get; } = [.. Enumerable.Range(0, 512).Select(Body)];

    public static ReadyEvent[] Events { get; } = [.. Bodies.Select(body => ReadyEvent.FromUtf8Json(body))];

    public static KameleoonOptions Options(Uri address, int concurrency) => new()
    {
        ApiKey = ApiKey,
        Sitecode = Sitecode,
        BaseAddress = address,
        Concurrency = concurrency,
    };

    public static void EnsureAccepted(EnqueueResult result)
    {
        if (!result.IsAccepted)
        {
            throw new InvalidOperationException($"An event was not accepted. {result}");
        }
    }

    private static byte[] Body(int index)
    {
        var head = $"{{\"event\":\"Order Completed\",\"type\":\"track\",\"messageId\":\"{Guid.NewGuid()}\",\"properties\":{{\"text\":\"";
        return Encoding.UTF8.GetBytes(head + new string((char)('a' + (index % 26)), 1024 - head.Length - 3) + "\"}}");
    }
}
