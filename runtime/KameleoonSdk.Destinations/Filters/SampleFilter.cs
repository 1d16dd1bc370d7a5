using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Filters;

/// <summary>
/// Of the events that meet the trigger, only a share is sent. Which ones is no chance: a hash of the value at <see cref="Path"/> decides,
/// so that an event that comes twice is sent both times or not at all, and, with <c>userId</c>, a visitor's events stay together.
/// </summary>
public sealed record SampleFilter : DestinationFilter
{
    /// <summary>The share of events that is sent: 0 (none) to 1 (all).</summary>
    public required double Rate { get; init; }

    /// <summary>
    /// The member whose value decides, with dots between names, such as <c>userId</c> or <c>context.ip</c>; <c>messageId</c> by default. Events
    /// without it are told apart by all of their bytes.
    /// </summary>
    public string Path { get; init; } = "messageId";

    internal override int Order => 0;

    internal override IEnumerable<(string Path, string Message)> FindErrors()
    {
        if (!(Rate is >= 0 and <= 1))
        {
            yield return ("rate", "The rate must be a number from 0 to 1.");
        }

        if (FieldPath.FindError(Path) is { } error)
        {
            yield return ("path", error);
        }
    }

    internal override bool LetsPass(JsonView rawEvent, byte[][] path)
    {
        int value = FieldPath.Find(rawEvent, path);
        return StableHash.Fraction(rawEvent.TextOf(value == JsonView.None ? rawEvent.Root : value)) < Rate;
    }

    internal override byte[][] CreatePath() => FieldPath.Parse(Path);
}
