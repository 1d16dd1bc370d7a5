namespace KameleoonSdk.Destinations.Engage;

/// <summary>The value that a computed trait has for one member.</summary>
/// <param name="Member">Whose value it is.</param>
/// <param name="Value">Whatever JSON can say. Null is a value too: it is sent as such.</param>
public readonly record struct MemberTrait(Member Member, PropertyValue Value)
{
    /// <summary>Nothing of the member or the value, which are personal data.</summary>
    public override string ToString() => nameof(MemberTrait);
}
