namespace KameleoonSdk.Destinations.Engage;

/// <summary>A change that is to be handed over.</summary>
internal sealed class PendingChange(MemberIdentity identity, Member member, PropertyValue value, string json, MembershipState? previous)
{
    public MemberIdentity Identity => identity;

    public Member Member => member;

    public PropertyValue Value => value;

    /// <summary>The value as it is sent.</summary>
    public string Json => json;

    public MembershipState? Previous => previous;

    /// <summary>Whether the member leaves the audience.</summary>
    public bool IsLeaving { get; init; }

    /// <summary>Whether a member gets its first value, or its first one since it left.</summary>
    public bool IsEntering => !IsLeaving && previous?.Value is null;

    /// <summary>Whether the sink said that it has it.</summary>
    public bool IsHandedOver { get; set; }
}
