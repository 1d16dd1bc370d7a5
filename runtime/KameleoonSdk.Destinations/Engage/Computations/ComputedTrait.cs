namespace KameleoonSdk.Destinations.Engage;

/// <summary>
/// A value that is computed of each user or account, such as the revenue of 180 days. <see cref="ComputedTraitSync"/> sends it whenever
/// it changed.
/// </summary>
/// <param name="name">What people call it, such as <c>Total revenue 180 days</c>; the trait gets its name from it.</param>
/// <exception cref="ArgumentException">The name is empty.</exception>
public sealed class ComputedTrait(string name) : Computation(name)
{
    /// <summary>The event of one value, for who learns of each change by itself and needs no sync.</summary>
    /// <param name="member">Whose value it is.</param>
    /// <param name="value">Whatever JSON can say.</param>
    /// <param name="timeProvider">Where the time comes from; the system's clock by default.</param>
    /// <returns>An <see cref="IdentifyEvent"/>, or a <see cref="GroupEvent"/> of a trait of accounts, with a new message ID.</returns>
    /// <exception cref="ArgumentException">The member has none of the identifiers that are needed.</exception>
    public new IActionEvent CreateEvent(Member member, PropertyValue value, TimeProvider? timeProvider = null) =>
        base.CreateEvent(member, value, timeProvider);
}
