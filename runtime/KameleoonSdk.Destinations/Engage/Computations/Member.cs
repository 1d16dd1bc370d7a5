namespace KameleoonSdk.Destinations.Engage;

/// <summary>
/// Who is meant: a visitor, or an account. At least one identifier is needed; Kameleoon attributes events by the visitor code. An empty
/// identifier counts as none.
/// </summary>
public sealed record Member
{
    /// <summary>The visitor code that Kameleoon gave the visitor.</summary>
    public string? VisitorCode { get; init; }

    /// <summary>The ID of the user in the customer's own systems.</summary>
    public string? UserId { get; init; }

    /// <summary>The ID of a visitor whose user ID is not known.</summary>
    public string? AnonymousId { get; init; }

    /// <summary>The ID of the account. Traits of accounts need it; those of users leave it out.</summary>
    public string? GroupId { get; init; }

    /// <summary>Nothing of the member: identifiers are personal data, and this may end up in a log.</summary>
    public override string ToString() => nameof(Member);

    /// <summary>Whether this has an identifier that is not known of the other one, or another one in its place.</summary>
    internal bool AddsTo(Member known) =>
        Adds(VisitorCode, known.VisitorCode) || Adds(UserId, known.UserId) || Adds(AnonymousId, known.AnonymousId);

    /// <summary>These identifiers, completed by those that are known from before.</summary>
    internal Member Over(Member known) => new()
    {
        VisitorCode = string.IsNullOrEmpty(VisitorCode) ? known.VisitorCode : VisitorCode,
        UserId = string.IsNullOrEmpty(UserId) ? known.UserId : UserId,
        AnonymousId = string.IsNullOrEmpty(AnonymousId) ? known.AnonymousId : AnonymousId,
        GroupId = GroupId,
    };

    private static bool Adds(string? identifier, string? known) => !string.IsNullOrEmpty(identifier) && identifier != known;
}
