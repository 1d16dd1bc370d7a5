namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>The projects, and how much of each is in the store.</summary>
internal sealed class ProjectTable(Connection connection)
{
    private readonly Statement _add = connection.Prepare("INSERT INTO projects (name) VALUES (?1) ON CONFLICT DO NOTHING");
    private readonly Statement _find = connection.Prepare("SELECT id FROM projects WHERE name = ?1");
    private readonly Statement _read = connection.Prepare(
        "SELECT events, bytes, leased, dead, dead_bytes FROM projects WHERE id = ?1");
    private readonly Statement _write = connection.Prepare(
        "UPDATE projects SET events = ?2, bytes = ?3, leased = ?4, dead = ?5, dead_bytes = ?6 WHERE id = ?1");
    private readonly Statement _readNextId = connection.Prepare("SELECT next_id FROM store");
    private readonly Statement _writeNextId = connection.Prepare("UPDATE store SET next_id = ?1");
    private readonly Statement _free = connection.Prepare("UPDATE projects SET leased = leased - ?2 WHERE id = ?1");

    /// <summary>The number of a project, which is added if it is new.</summary>
    public long GetOrAdd(string name)
    {
        _add.Bind(1, name).Run();
        return _find.Bind(1, name).Number() ?? throw new DamagedStoreException("A project that was added is not there.");
    }

    public Totals Read(long project)
    {
        if (!_read.Bind(1, project).Read())
        {
            throw new DamagedStoreException("The row of a project is gone.");
        }

        var totals = new Totals(_read.Int64(0), _read.Int64(1), _read.Int64(2), _read.Int64(3), _read.Int64(4));
        _read.Reset();
        return totals;
    }

    public void Write(long project, Totals totals) => _write
        .Bind(1, project)
        .Bind(2, totals.Events)
        .Bind(3, totals.Bytes)
        .Bind(4, totals.Leased)
        .Bind(5, totals.Dead)
        .Bind(6, totals.DeadBytes)
        .Run();

    public void Free(long project, long leases) => _free.Bind(1, project).Bind(2, leases).Run();

    /// <summary>Counts everything anew.</summary>
    public void Count() => connection.Run(
        """
        UPDATE projects SET
            events = (SELECT count(*) FROM queue WHERE project = projects.id),
            bytes = (SELECT coalesce(sum(size), 0) FROM queue WHERE project = projects.id),
            leased = (SELECT count(*) FROM queue WHERE project = projects.id AND state = 3),
            dead = (SELECT count(*) FROM dead WHERE project = projects.id),
            dead_bytes = (SELECT coalesce(sum(size), 0) FROM dead WHERE project = projects.id)
        """);

    public long ReadNextId() => _readNextId.Number() ?? throw new DamagedStoreException("The row of the store is gone.");

    public void WriteNextId(long nextId) => _writeNextId.Bind(1, nextId).Run();
}
