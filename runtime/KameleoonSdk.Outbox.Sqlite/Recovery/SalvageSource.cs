using System.Net;
using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>Reads a damaged store, each part as far as it goes: from its beginning, and then from its end.</summary>
internal sealed class SalvageSource(Connection source)
{
    public Dictionary<long, string> Projects()
    {
        var names = new Dictionary<long, string>();
        Each("SELECT id, name FROM projects ORDER BY id", row => names[row.Int64(0)] = row.Text(1) ?? "");
        return names;
    }

    public SortedSet<long> Ids()
    {
        var ids = new SortedSet<long>();
        EachBothWays("SELECT id FROM events ORDER BY id", row => ids.Add(row.Int64(0)));
        return ids;
    }

    public Dictionary<long, (int Attempts, DateTimeOffset Due)> Queue()
    {
        var rows = new Dictionary<long, (int, DateTimeOffset)>();
        Each(
            "SELECT id, attempts, due FROM queue NOT INDEXED",
            row => rows[row.Int64(0)] = ((int)row.Int64(1), Times.Read(row.Int64(2))));
        return rows;
    }

    public Dictionary<long, (int Attempts, DateTimeOffset DiedAt, DeliveryFailure Failure)> Dead()
    {
        var rows = new Dictionary<long, (int, DateTimeOffset, DeliveryFailure)>();
        EachBothWays(
            "SELECT id, attempts, died, reason, message, status FROM dead NOT INDEXED ORDER BY place",
            row => rows[row.Int64(0)] = (
                (int)row.Int64(1),
                Times.Read(row.Int64(2)),
                new DeliveryFailure(row.Text(3) ?? "", row.Text(4) ?? "", row.IsNull(5) ? null : (HttpStatusCode)row.Int64(5))));
        return rows;
    }

    public long NextId()
    {
        var next = 1L;
        Each("SELECT next_id FROM store", row => next = row.Int64(0));
        return next;
    }

    /// <summary>An event, or null if it cannot be read or is not the one that was stored.</summary>
    public (long Project, OutboxEvent Event)? Event(long id)
    {
        (long, OutboxEvent)? found = null;
        Each(
            $"SELECT e.project, {EventTable.Columns} FROM events e WHERE e.id = {id}",
            row => found = (row.Int64(0), EventTable.Read(row, 1, id)));
        return found;
    }

    private void EachBothWays(string sql, Action<Statement> use)
    {
        if (!Each(sql, use))
        {
            Each(sql + " DESC", use);
        }
    }

    private bool Each(string sql, Action<Statement> use)
    {
        try
        {
            using var row = source.Prepare(sql);
            while (row.Read())
            {
                use(row);
            }

            return true;
        }
        catch (Exception exception) when (exception is DamagedStoreException or SqliteFailureException { IsDamage: true })
        {
            return false;
        }
    }
}
