using System.Globalization;

namespace KameleoonSdk.Benchmarks.Corpus;

/// <summary>
/// The events that everything is measured with: all different, because one event repeated teaches the branch predictor its lengths and
/// flatters every alternative. The kinds take turns, so that telling them apart is not what is measured. The same in every process.
/// </summary>
internal static class EventCorpus
{
    public const int Size = 512;

    private const int Seed = 20240517;

    /// <summary>By <see cref="EventKind"/>.</summary>
    private static readonly string[] Names = ["Order Completed", "Product Added", "Réservation confirmée", "Signed Up"];

    private static readonly string[] Locales = ["en-US", "fr-FR", "de", "ja-JP", "pt-BR", "en"];

    private static readonly string[] Systems = ["Macintosh; Intel Mac OS X 10_15_7", "Windows NT 10.0; Win64; x64", "X11; Linux x86_64", "iPhone; CPU iPhone OS 17_4 like Mac OS X"];

    private static readonly int[] Widths = [390, 1280, 1440, 1920, 2560];

    public static EventData[] Create()
    {
        Random random = new(Seed);
        SampleText text = new(random);
        return [.. Enumerable.Range(0, Size).Select(i => Next(i % Names.Length, random, text))];
    }

    private static EventData Next(int kind, Random random, SampleText text) => new()
    {
        Kind = (EventKind)kind,
        Name = Names[kind],
        AnonymousId = text.Guid(),
        UserId = random.Next(2) == 0 ? $"user-{random.Next(1_000_000)}" : $"{text.Identifier(random.Next(4, 16))}@example.com",
        VisitorCode = text.Identifier(16),
        MessageId = $"ajs-{text.Guid()}",
        Timestamp = new DateTimeOffset(Instant(random), TimeSpan.Zero),
        FirstText = text.Phrase(),
        SecondText = text.Phrase(),
        FirstAmount = Money(random, 1_000_00),
        SecondAmount = Money(random, 50_00),
        SmallNumber = random.Next(1, 100),
        LargeNumber = random.NextInt64(1_000_000_000_000),
        Flag = random.Next(2) == 0,
        Date = Instant(random),
        ThirdText = text.Phrase(),
        Ip = string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 224)}.{random.Next(256)}.{random.Next(256)}.{random.Next(1, 255)}"),
        UserAgent = $"Mozilla/5.0 ({text.Pick(Systems)}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{random.Next(100, 126)}.0.0.0 Safari/537.36",
        Locale = text.Pick(Locales),
        Page = $"https://shop.example.com/{text.Identifier(random.Next(3, 12))}/{text.Identifier(random.Next(3, 30))}?ref={random.Next(10_000)}",
        ScreenWidth = Widths[random.Next(Widths.Length)],
    };

    /// <summary>With one or two decimals, rarely none.</summary>
    private static double Money(Random random, int maxCents) => random.Next(1, maxCents) / 100.0;

    private static DateTime Instant(Random random) =>
        new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc)
            .AddSeconds(random.Next(365 * 24 * 3600))
            .AddMilliseconds((random.Next(100) * 10) + random.Next(1, 10));
}
