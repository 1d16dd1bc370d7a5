using System.Globalization;

namespace KameleoonSdk.Benchmarks.Corpus;

/// <summary>The values of one event, in no alternative's own form.</summary>
internal sealed record EventData
{
    public required EventKind Kind { get; init; }

    public required string Name { get; init; }

    public required string AnonymousId { get; init; }

    public required string UserId { get; init; }

    public required string VisitorCode { get; init; }

    public required string MessageId { get; init; }

    /// <summary>UTC, in whole milliseconds of which the last digit is not zero: System.Text.Json cuts zeros off, which would make other texts.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>In whole seconds, which is not how the SDK writes times, so that it has to keep and to check the text.</summary>
    public string TimestampText => Timestamp.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    public required string FirstText { get; init; }

    public required string SecondText { get; init; }

    public required double FirstAmount { get; init; }

    public required double SecondAmount { get; init; }

    public required int SmallNumber { get; init; }

    public required long LargeNumber { get; init; }

    public required bool Flag { get; init; }

    public required DateTime Date { get; init; }

    public required string ThirdText { get; init; }

    public required string Ip { get; init; }

    public required string UserAgent { get; init; }

    public required string Locale { get; init; }

    public required string Page { get; init; }

    public required int ScreenWidth { get; init; }
}
