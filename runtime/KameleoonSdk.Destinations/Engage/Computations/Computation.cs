namespace KameleoonSdk.Destinations.Engage;

/// <summary>Something that is computed of users or accounts and sent as a trait: an <see cref="Audience"/> or a <see cref="ComputedTrait"/>.</summary>
public abstract class Computation
{
    private string? _trait;

    private protected Computation(string name)
    {
        Name = name;
        DerivedTrait = TraitName.FromDisplayName(name);
    }

    /// <summary>The name that people gave it, such as <c>Order completed last 30days</c>.</summary>
    public string Name { get; }

    /// <summary>
    /// The name of the trait, by which the membership is stored too: unless it is set, <see cref="Name"/> in snake case, such as
    /// <c>order_completed_last_30days</c>. Only what is neither letter nor digit separates words. Renaming the trait of a running
    /// audience begins a new one.
    /// </summary>
    /// <exception cref="ArgumentException">It is empty, or <c>kameleoonVisitorCode</c>, which has its own meaning.</exception>
    /// <exception cref="InvalidOperationException">It is not set, and there is neither letter nor digit in <see cref="Name"/>.</exception>
    public string Trait
    {
        get => _trait ?? (DerivedTrait.Length > 0
            ? DerivedTrait
            : throw new InvalidOperationException($"No trait can be named after '{Name}', which has neither letter nor digit: set {nameof(Trait)}."));
        init => _trait = TraitName.Check(value);
    }

    /// <summary>Whether it is a trait of users, by default, or of accounts.</summary>
    public TraitLevel Level { get; init; }

    /// <summary>What a store keeps it by. A trait of users and one of accounts may have the same name.</summary>
    internal string StoreKey => Level == TraitLevel.Account ? $"{Trait} (account)" : Trait;

    private string DerivedTrait { get; }

    /// <summary>The name and the trait.</summary>
    public override string ToString() => $"{GetType().Name} '{Name}' ({_trait ?? DerivedTrait})";

    /// <summary>The event that tells a value of the trait.</summary>
    internal IActionEvent CreateEvent(Member member, PropertyValue value, string messageId, IsoDateTime timestamp) => Level switch
    {
        TraitLevel.Account => new GroupEvent
        {
            Type = "group",
            GroupId = member.GroupId!,
            UserId = member.UserId,
            AnonymousId = member.AnonymousId,
            KameleoonVisitorCode = member.VisitorCode,
            Timestamp = timestamp,
            MessageId = messageId,
            Properties = { [Trait] = value },
        },
        _ => new IdentifyEvent
        {
            Type = "identify",
            UserId = member.UserId,
            AnonymousId = member.AnonymousId,
            KameleoonVisitorCode = member.VisitorCode,
            Timestamp = timestamp,
            MessageId = messageId,
            Properties = { [Trait] = value },
        },
    };

    private protected IActionEvent CreateEvent(Member member, PropertyValue value, TimeProvider? timeProvider)
    {
        _ = MemberIdentity.Of(member, Level);
        return CreateEvent(member, value, Guid.NewGuid().ToString(), EventTime.Now(timeProvider ?? TimeProvider.System));
    }
}
