namespace KameleoonSdk.Destinations.Engage;

/// <summary>What was last told of one member.</summary>
/// <param name="Identity">What it is kept by.</param>
/// <param name="Member">All its identifiers, so that its leaving can be told as well as its entering.</param>
/// <param name="Value">The value of the trait as JSON, of audiences <c>true</c> or <c>false</c>; null takes the member out of the store.</param>
/// <param name="Changed">The generation of the sync that first tried to hand over the value.</param>
/// <param name="Seen">The generation of the last sync in which the member was.</param>
/// <param name="IsPending">
/// Whether the value is on its way: it is saved as such before it is handed over, so that after a crash it is known that it may have
/// arrived.
/// </param>
public readonly record struct MembershipState(
    MemberIdentity Identity,
    Member Member,
    string? Value,
    long Changed,
    long Seen,
    bool IsPending)
{
    /// <summary>Nothing of the member or the value, which are personal data.</summary>
    public override string ToString() => $"{nameof(MembershipState)} (changed in {Changed}, seen in {Seen})";
}
