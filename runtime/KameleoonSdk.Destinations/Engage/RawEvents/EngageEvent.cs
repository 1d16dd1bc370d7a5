using System.Diagnostics.CodeAnalysis;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Engage;

/// <summary>
/// What Segment's Engage says in a raw event that it made: the computation (<c>context.personas</c>), and the membership or value that the
/// event carries, in the trait of an identify or group event, or in the property of a track event.
/// </summary>
/// <remarks>Fields as in Segment's documentation, "What do the payloads look like for Engage data?".</remarks>
public sealed class EngageEvent
{
    internal EngageEvent()
    {
    }

    /// <summary>The kind of computation as it came: <c>audience</c>, <c>trait</c>, <c>journey_step</c> or another one; null if it is not said.</summary>
    public string? ComputationClass { get; internal init; }

    /// <summary>The key of the audience or trait, such as <c>order_completed_last_30days</c>; null if it is not said.</summary>
    public string? ComputationKey { get; internal init; }

    /// <summary>The ID of the audience or trait, such as <c>aud_…</c>; null if it is not said.</summary>
    public string? ComputationId { get; internal init; }

    /// <summary>The ID of the space, under its older name; null if it is not said.</summary>
    public string? Namespace { get; internal init; }

    /// <summary>The ID of the Engage space; null if it is not said.</summary>
    public string? SpaceId { get; internal init; }

    /// <summary>Whether it tells of an audience.</summary>
    public bool IsAudience => ComputationClass == "audience";

    /// <summary>Whether it tells of a computed trait.</summary>
    public bool IsComputedTrait => ComputationClass == "trait";

    /// <summary>
    /// Of an audience or a step of a journey: whether the user or account is in it. The trait or property of its key says so, or the event
    /// <c>Audience Entered</c> or <c>Audience Exited</c>. Null if nothing says so, and for everything else.
    /// </summary>
    public bool? IsMember { get; internal init; }

    /// <summary>The value of the trait or property that is named by the key; null if there is none. It may be JSON <c>null</c>.</summary>
    public PropertyValue? Value { get; internal init; }

    /// <summary>Reads what Engage says in a raw event.</summary>
    /// <param name="rawEvent">The raw event.</param>
    /// <param name="event">What it says.</param>
    /// <returns>
    /// False if Engage did not make the event: there is no class, key or ID of a computation. A <c>context</c> or <c>personas</c> that is
    /// null or something else is no mistake.
    /// </returns>
    public static bool TryRead(JsonView rawEvent, [NotNullWhen(true)] out EngageEvent? @event)
    {
        @event = EngageEventReader.Read(rawEvent);
        return @event is not null;
    }

    /// <summary>The class, key and ID of the computation; nothing of the user.</summary>
    public override string ToString() => $"{ComputationClass ?? "computation"} '{ComputationKey}' ({ComputationId})";
}
