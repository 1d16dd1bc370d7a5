using KameleoonSdk.Destinations.Engage;
using Microsoft.Data.Sqlite;

namespace KameleoonSdk.Engage.Sqlite;

/// <summary>A member as a row.</summary>
internal static class MemberRow
{
    public const string Columns = "identity, visitor_code, user_id, anonymous_id, group_id, value, changed, seen, pending";

    // What every member of an audience has: one text for all of them.
    private const string True = "true";

    /// <summary>Reads the row that the reader is at.</summary>
    public static MembershipState Read(SqliteDataReader reader)
    {
        var member = ReadMember(reader);

        // The identities of accounts, and only those, begin with a g.
        var level = reader.GetString(0)[0] == 'g' ? TraitLevel.Account : TraitLevel.User;
        return Read(reader, MemberIdentity.Of(member, level), member);
    }

    /// <summary>Reads the row that the reader is at, whose identity is known.</summary>
    public static MembershipState Read(SqliteDataReader reader, MemberIdentity identity) => Read(reader, identity, ReadMember(reader));

    /// <summary>Sets the parameters in the order of the columns.</summary>
    public static void Write(in MembershipState state, SqliteParameterCollection parameters)
    {
        parameters[0].Value = state.Identity.ToString();
        parameters[1].Value = OrNull(state.Member.VisitorCode);
        parameters[2].Value = OrNull(state.Member.UserId);
        parameters[3].Value = OrNull(state.Member.AnonymousId);
        parameters[4].Value = OrNull(state.Member.GroupId);
        parameters[5].Value = OrNull(state.Value);
        parameters[6].Value = state.Changed;
        parameters[7].Value = state.Seen;
        parameters[8].Value = state.IsPending;
    }

    private static MembershipState Read(SqliteDataReader reader, MemberIdentity identity, Member member)
    {
        var value = Text(reader, 5);
        return new(identity, member, value == True ? True : value, reader.GetInt64(6), reader.GetInt64(7), reader.GetBoolean(8));
    }

    private static Member ReadMember(SqliteDataReader reader) => new()
    {
        VisitorCode = Text(reader, 1),
        UserId = Text(reader, 2),
        AnonymousId = Text(reader, 3),
        GroupId = Text(reader, 4),
    };

    private static string? Text(SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static object OrNull(string? text) => text is null ? DBNull.Value : text;
}
