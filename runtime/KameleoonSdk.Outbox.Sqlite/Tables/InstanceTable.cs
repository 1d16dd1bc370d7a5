namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>The instances that have the store open, and those that ended without a word.</summary>
internal sealed class InstanceTable(Connection connection)
{
    private readonly Statement _add = connection.Prepare("INSERT INTO instances VALUES (?1, ?2)");
    private readonly Statement _remove = connection.Prepare("DELETE FROM instances WHERE id = ?1");
    private readonly Statement _others = connection.Prepare("SELECT id, project FROM instances WHERE id <> ?1");
    private readonly Statement _free = connection.Prepare("UPDATE queue SET state = 0, owner = NULL WHERE state = 3 AND owner = ?1");

    public void Add(long id, long project) => _add.Bind(1, id).Bind(2, project).Run();

    public List<(long Id, long Project)> Others(long id)
    {
        var others = new List<(long, long)>();
        _others.Bind(1, id);
        while (_others.Read())
        {
            others.Add((_others.Int64(0), _others.Int64(1)));
        }

        return others;
    }

    /// <summary>Takes an instance out and makes its leases free.</summary>
    /// <returns>How many leases it had.</returns>
    public int Remove(long id)
    {
        _remove.Bind(1, id).Run();
        return _free.Bind(1, id).Run();
    }
}
