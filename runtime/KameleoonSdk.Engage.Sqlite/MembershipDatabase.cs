using KameleoonSdk.Destinations.Engage;
using Microsoft.Data.Sqlite;

namespace KameleoonSdk.Engage.Sqlite;

/// <summary>What the store does, as statements on one connection. Not thread-safe.</summary>
internal sealed class MembershipDatabase : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _beginRead;
    private readonly SqliteCommand _beginWrite;
    private readonly SqliteCommand _commit;
    private readonly SqliteCommand _rollback;
    private readonly SqliteCommand _findTrait;
    private readonly SqliteCommand _beginTrait;
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _mark;
    private readonly SqliteCommand _save;
    private readonly SqliteCommand _remove;
    private readonly SqliteCommand _readUnseen;

    private MembershipDatabase(SqliteConnection connection)
    {
        _connection = connection;
        _beginRead = Prepare("BEGIN");
        _beginWrite = Prepare("BEGIN IMMEDIATE");
        _commit = Prepare("COMMIT");
        _rollback = Prepare("ROLLBACK");
        _findTrait = Prepare("SELECT id, generation FROM traits WHERE name = $name", "$name");
        _beginTrait = Prepare(
            """
            INSERT INTO traits (name, generation) VALUES ($name, $earliest)
            ON CONFLICT (name) DO UPDATE SET generation = max(generation + 1, $earliest)
            RETURNING generation
            """,
            "$name",
            "$earliest");
        _find = Prepare($"SELECT {MemberRow.Columns} FROM members WHERE trait = $trait AND identity = $identity", "$trait", "$identity");
        _mark = Prepare(
            "UPDATE members SET seen = $seen, pending = 0 WHERE trait = $trait AND identity = $identity", "$seen", "$trait", "$identity");
        _save = Prepare(
            $"""
            INSERT OR REPLACE INTO members ({MemberRow.Columns}, trait)
            VALUES ($identity, $visitor_code, $user_id, $anonymous_id, $group_id, $value, $changed, $seen, $pending, $trait)
            """,
            "$identity",
            "$visitor_code",
            "$user_id",
            "$anonymous_id",
            "$group_id",
            "$value",
            "$changed",
            "$seen",
            "$pending",
            "$trait");
        _remove = Prepare("DELETE FROM members WHERE trait = $trait AND identity = $identity", "$trait", "$identity");
        _readUnseen = Prepare(
            $"""
            SELECT {MemberRow.Columns} FROM members WHERE trait = $trait AND identity > $after AND seen < $generation
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

    public long Begin(string trait, long earliest)
    {
        _beginTrait.Parameters[0].Value = trait;
        _beginTrait.Parameters[1].Value = earliest;
        return (long)_beginTrait.ExecuteScalar()!;
    }

    public void Find(string trait, IReadOnlyList<MemberIdentity> identities, Span<MembershipState?> states)
    {
        // One transaction, so that the file is locked and unlocked once and not for each member.
        _beginRead.ExecuteNonQuery();
        try
        {
            _find.Parameters[0].Value = FindTrait(trait)?.Id ?? -1L;
            for (var i = 0; i < identities.Count; i++)
            {
                _find.Parameters[1].Value = identities[i].ToString();
                using var reader = _find.ExecuteReader();
                states[i] = reader.Read() ? MemberRow.Read(reader, identities[i]) : null;
            }
        }
        finally
        {
            _rollback.ExecuteNonQuery();
        }
    }

    public void Save(string trait, long generation, IReadOnlyList<MembershipState> states)
    {
        _beginWrite.ExecuteNonQuery();
        try
        {
            var id = FindTrait(trait) is { } found && found.Generation == generation ? found.Id : throw new SyncSupersededException(trait);
            for (var i = 0; i < states.Count; i++)
            {
                Save(id, states[i]);
            }

            _commit.ExecuteNonQuery();
        }
        catch
        {
            RollBack();
            throw;
        }
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

    public void Dispose()
    {
        SqliteCommand[] commands = [_beginRead, _beginWrite, _commit, _rollback, _findTrait, _beginTrait, _find, _mark, _save, _remove, _readUnseen];
        foreach (var command in commands)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private void Save(long trait, in MembershipState state)
    {
        if (state.Value is null)
        {
            _remove.Parameters[0].Value = trait;
            _remove.Parameters[1].Value = state.Identity.ToString();
            _remove.ExecuteNonQuery();
            return;
        }

        if (!state.IsPending)
        {
            _mark.Parameters[0].Value = state.Seen;
            _mark.Parameters[1].Value = trait;
            _mark.Parameters[2].Value = state.Identity.ToString();
            if (_mark.ExecuteNonQuery() > 0)
            {
                return;
            }
        }

        MemberRow.Write(state, _save.Parameters);
        _save.Parameters[9].Value = trait;
        _save.ExecuteNonQuery();
    }

    private void RollBack()
    {
        try
        {
            _rollback.ExecuteNonQuery();
        }
        catch (SqliteException)
        {
            // After some errors, such as a full disk, SQLite has done it already.
        }
    }

    private (long Id, long Generation)? FindTrait(string trait)
    {
        _findTrait.Parameters[0].Value = trait;
        using var reader = _findTrait.ExecuteReader();
        return reader.Read() ? (reader.GetInt64(0), reader.GetInt64(1)) : null;
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
