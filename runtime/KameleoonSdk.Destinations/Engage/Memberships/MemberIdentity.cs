using System.Globalization;

namespace KameleoonSdk.Destinations.Engage;

/// <summary>
/// What a membership is kept by: the visitor code, because Kameleoon attributes events by it; without one the user ID; without that the
/// anonymous ID. A user with two visitor codes is two members. For traits of accounts, the group ID comes on top of it.
/// </summary>
public readonly record struct MemberIdentity
{
    private readonly string? _groupId;
    private readonly char _kind;
    private readonly string? _id;

    private MemberIdentity(string? groupId, char kind, string? id)
    {
        _groupId = groupId;
        _kind = kind;
        _id = id;
    }

    /// <summary>The identity of a member.</summary>
    /// <param name="member">The member.</param>
    /// <param name="level">Whether it is a user or an account.</param>
    /// <exception cref="ArgumentException">The member has none of the identifiers that are needed.</exception>
    public static MemberIdentity Of(Member member, TraitLevel level)
    {
        ArgumentNullException.ThrowIfNull(member);
        if (level == TraitLevel.Account)
        {
            return string.IsNullOrEmpty(member.GroupId)
                ? throw new ArgumentException("A trait of accounts needs a group ID, which this member does not have.", nameof(member))
                : Of(member, member.GroupId);
        }

        var identity = Of(member, groupId: null);
        return identity._id is null
            ? throw new ArgumentException("The member has no identifier: give it a visitor code, a user ID or an anonymous ID.", nameof(member))
            : identity;
    }

    /// <summary>The identity as one text, different for different identities. Stores use it as a key.</summary>
    public override string ToString() => _groupId is null
        ? $"{_kind}:{_id}"
        : string.Create(CultureInfo.InvariantCulture, $"g{_groupId.Length}:{_groupId}{_kind}:{_id}");

    private static MemberIdentity Of(Member member, string? groupId)
    {
        if (!string.IsNullOrEmpty(member.VisitorCode))
        {
            return new(groupId, 'v', member.VisitorCode);
        }

        if (!string.IsNullOrEmpty(member.UserId))
        {
            return new(groupId, 'u', member.UserId);
        }

        return !string.IsNullOrEmpty(member.AnonymousId) ? new(groupId, 'a', member.AnonymousId) : new(groupId, '-', null);
    }
}
