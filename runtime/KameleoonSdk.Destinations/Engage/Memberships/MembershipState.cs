namespace KameleoonSdk.Destinations.Engage;

/// <summary>What was last handed over of one member.</summary>
/// <param name="Identity">What it is kept by.</param>
/// <param name="Member">All its identifiers, so that its leaving can be told as well as its entering.</param>
/// <param name="Value">The value of the trait as JSON, <c>true</c> for audiences; null of a member that left.</param>
/// <param name="Changed">The generation of the sync that handed it over.</param>
/// <param name="Seen">The generation of the last sync in which the member was.</param>
public readonly record struct MembershipState(MemberIdentity Identity, Member Member, string? Value, long Changed, long Seen)
{
    /// <summary>Nothing of the member or the value, which are personal data.</summary>
    public override string ToString() => $"{nameof(MembershipState)} (changed in {Changed}, seen in {Seen})";
}
