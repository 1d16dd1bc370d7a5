using KameleoonSdk.Destinations.Engage;
using Microsoft.Data.Sqlite;

namespace KameleoonSdk.Engage.Sqlite;

/// <summary>What the store does, as statements on one connection. Not thread-safe.</summary>
internal sealed class MembershipDatabase : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _findTrait;
    private readonly SqliteCommand _beginTrait;
    private readonly SqliteCommand _completeTrait;
    private readonly SqliteCommand _forgetLeavers;
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _mark;
    private readonly SqliteCommand _save;
    private readonly SqliteCommand _readUnseen;

    private MembershipDatabase(SqliteConnection connection)
    {
        _connection = connection;
        _findTrait = Prepare("SELECT id, current, completed FROM traits WHERE name = $name", "$name");
        _beginTrait = Prepare(
            """
            INSERT INTO traits (name, current, completed) VALUES ($name, $earliest + 1, $earliest)
            ON CONFLICT (name) DO UPDATE SET current = max(current + 1, $earliest)
            RETURNING current, completed
            """,
            "$name",
            "$earliest");
        _completeTrait = Prepare("UPDATE traits SET completed = current WHERE id = $trait", "$trait");
        _forgetLeavers = Prepare("DELETE FROM members WHERE trait = $trait AND value IS NULL", "$trait");
        _find = Prepare($"SELECT {MemberRow.Columns} FROM members WHERE trait = $trait AND identity = $identity", "$trait", "$identity");
        _mark = Prepare("UPDATE members SET seen = $seen WHERE trait = $trait AND identity = $identity", "$seen", "$trait", "$identity");
        _save = Prepare(
            $"""
            INSERT INTO members ({MemberRow.Columns}, trait)
            VALUES ($identity, $visitor_code, $user_id, $anonymous_id, $group_id, $value, $changed, $seen, $trait)
            ON CONFLICT (trait, identity) DO UPDATE SET visitor_code = excluded.visitor_code, user_id = excluded.user_id,
                anonymous_id = excluded.anonymous_id, group_id = excluded.group_id,
                value = excluded.value, changed = excluded.changed, seen = excluded.seen
            """,
            "$identity",
            "$visitor_code",
            "$user_id",
            "$anonymous_id",
            "$group_id",
            "$value",
            "$changed",
            "$seen",
            "$trait");
        _readUnseen = Prepare(
            $"""
            SELECT {MemberRow.Columns} FROM members
            WHERE trait = $trait AND identity > $after AND seen < $generation AND value IS NOT NULL
            ORDER BY identity LIMIT $limit
            """,
            "$trait",
            "$after",
            "$generation",
            "$limit");
    }

    public static MembershipDatabase Open(string path)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false };
        var connection = new SqliteConnection(settings.ToString());
        try
        {
            connection.Open();
            MembershipSchema.Prepare(connection, path);
            return new MembershipDatabase(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public SyncGeneration Begin(string trait, long earliest)
    {
        _beginTrait.Parameters[0].Value = trait;
        _beginTrait.Parameters[1].Value = earliest;
        using var reader = _beginTrait.ExecuteReader();
        reader.Read();
        return new(reader.GetInt64(0), reader.GetInt64(1));
    }

    public void Find(string trait, IReadOnlyList<MemberIdentity> identities, Span<MembershipState?> states)
    {
        // One transaction, so that the file is locked and unlocked once and not for each member.
        using var transaction = BeginTransaction(deferred: true, _findTrait, _find);
        _find.Parameters[0].Value = FindTrait(trait)?.Id ?? -1L;
        for (var i = 0; i < identities.Count; i++)
        {
            _find.Parameters[1].Value = identities[i].ToString();
            using var reader = _find.ExecuteReader();
            states[i] = reader.Read() ? MemberRow.Read(reader, identities[i]) : null;
        }
    }

    public void Save(string trait, long generation, IReadOnlyList<MembershipState> states)
    {
        using var transaction = BeginTransaction(deferred: false, _findTrait, _mark, _save);
        var id = FindCurrent(trait, generation);
        _mark.Parameters[1].Value = id;
        _save.Parameters[8].Value = id;
        for (var i = 0; i < states.Count; i++)
        {
            Save(states[i]);
        }

        transaction.Commit();
    }

    /// <summary>Reads on behind an identity.</summary>
    /// <returns>Behind which identity to read on.</returns>
    public string ReadUnseen(string trait, long generation, string after, int limit, List<MembershipState> page)
    {
        _readUnseen.Parameters[0].Value = FindTrait(trait)?.Id ?? -1L;
        _readUnseen.Parameters[1].Value = after;
        _readUnseen.Parameters[2].Value = generation;
        _readUnseen.Parameters[3].Value = limit;
        using var reader = _readUnseen.ExecuteReader();
        while (reader.Read())
        {
            page.Add(MemberRow.Read(reader));
            after = reader.GetString(0);
        }

        return after;
    }

    public void Complete(string trait, long generation)
    {
        using var transaction = BeginTransaction(deferred: false, _findTrait, _completeTrait, _forgetLeavers);
        var id = FindCurrent(trait, generation);
        _completeTrait.Parameters[0].Value = id;
        _completeTrait.ExecuteNonQuery();
        _forgetLeavers.Parameters[0].Value = id;
        _forgetLeavers.ExecuteNonQuery();
        transaction.Commit();
    }

    public void Dispose()
    {
        foreach (var command in new[] { _findTrait, _beginTrait, _completeTrait, _forgetLeavers, _find, _mark, _save, _readUnseen })
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private void Save(in MembershipState state)
    {
        // A member that was only seen again needs no more than its mark: most are, in most syncs.
        if (state.Changed != state.Seen)
        {
            _mark.Parameters[0].Value = state.Seen;
            _mark.Parameters[2].Value = state.Identity.ToString();
            if (_mark.ExecuteNonQuery() > 0)
            {
                return;
            }
        }

        MemberRow.Write(state, _save.Parameters);
        _save.ExecuteNonQuery();
    }

    private long FindCurrent(string trait, long generation) =>
        FindTrait(trait) is { } found && found.Current == generation ? found.Id : throw new SyncSupersededException(trait);

    private (long Id, long Current)? FindTrait(string trait)
    {
        _findTrait.Parameters[0].Value = trait;
        using var reader = _findTrait.ExecuteReader();
        return reader.Read() ? (reader.GetInt64(0), reader.GetInt64(1)) : null;
    }

    private SqliteTransaction BeginTransaction(bool deferred, params ReadOnlySpan<SqliteCommand> commands)
    {
        var transaction = _connection.BeginTransaction(deferred);
        foreach (var command in commands)
        {
            command.Transaction = transaction;
        }

        return transaction;
    }

    private SqliteCommand Prepare(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        }

        return command;
    }
}
