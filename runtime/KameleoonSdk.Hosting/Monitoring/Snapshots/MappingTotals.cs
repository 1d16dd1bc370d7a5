namespace KameleoonSdk.Hosting;

/// <summary>Counts of raw events by what one mapping made of them. Each is counted once.</summary>
/// <param name="Ready">It made a valid request.</param>
/// <param name="NotMatched">The event does not meet the trigger.</param>
/// <param name="Disabled">The mapping is not enabled.</param>
/// <param name="Invalid">The fields break the definition of the action.</param>
/// <param name="Failed">A directive of the mapping cannot be applied to the event.</param>
public readonly record struct MappingTotals(long Ready, long NotMatched, long Disabled, long Invalid, long Failed)
{
    /// <summary>How many events met the trigger.</summary>
    public long Matched => Ready + Invalid + Failed;
}
