namespace KameleoonSdk.Destinations.Engage;

/// <summary>A change that is to be handed over.</summary>
/// <param name="kind">What kind of change it is.</param>
/// <param name="state">What is saved of it before it is handed over.</param>
/// <param name="value">The value as it is sent.</param>
internal sealed class PendingChange(ChangeKind kind, in MembershipState state, PropertyValue value)
{
    private readonly MembershipState _state = state;

    public ChangeKind Kind => kind;

    public PropertyValue Value => value;

    public ref readonly MembershipState State => ref _state;

    /// <summary>What is saved once it is handed over: of who left, nothing is kept.</summary>
    public MembershipState Settled => _state with { IsPending = false, Value = kind == ChangeKind.Left ? null : _state.Value };

    /// <summary>Whether the sink said that it has it.</summary>
    public bool IsHandedOver { get; set; }
}
