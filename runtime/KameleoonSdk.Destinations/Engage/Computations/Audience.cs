namespace KameleoonSdk.Destinations.Engage;

/// <summary>
/// An audience: users, or accounts, that have something in common. Membership is sent as a trait with the value <c>true</c> when a member
/// enters, and <c>false</c> when it leaves. <see cref="AudienceSync"/> finds out who enters and leaves.
/// </summary>
/// <param name="name">What people call it, such as <c>Order completed last 30days</c>; the trait gets its name from it.</param>
/// <exception cref="ArgumentException">The name is empty.</exception>
public sealed class Audience(string name) : Computation(name)
{
    /// <summary>The event of one member that enters or leaves, for who learns of each change by itself and needs no sync.</summary>
    /// <param name="member">Who it is.</param>
    /// <param name="isMember">True if it enters, false if it leaves.</param>
    /// <param name="timeProvider">Where the time comes from; the system's clock by default.</param>
    /// <returns>An <see cref="IdentifyEvent"/>, or a <see cref="GroupEvent"/> of an audience of accounts, with a new message ID.</returns>
    /// <exception cref="ArgumentException">The member has none of the identifiers that are needed.</exception>
    public IActionEvent CreateEvent(Member member, bool isMember, TimeProvider? timeProvider = null) =>
        base.CreateEvent(member, isMember, timeProvider);
}
