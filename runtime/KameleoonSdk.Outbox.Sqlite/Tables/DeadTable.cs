using System.Net;
using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>The dead letters of one project, the longest dead first by their place.</summary>
internal sealed class DeadTable(Connection connection, long project)
{
    private readonly Statement _insert = connection.Prepare(
        "INSERT INTO dead (project, id, attempts, died, size, reason, message, status) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    private readonly Statement _select = connection.Prepare(
        $"""
        SELECT d.place, d.id, d.attempts, d.died, d.reason, d.message, d.status, {EventTable.Columns}
        FROM dead d JOIN events e ON e.id = d.id
        WHERE d.project = ?1 AND d.place > ?2 AND (?3 IS NULL OR d.reason = ?3) AND (?4 IS NULL OR d.died < ?4)
        ORDER BY d.place
        """);
    private readonly Statement _find = connection.Prepare(
        """
        SELECT d.place, d.id, d.size FROM dead d
        WHERE d.project = ?1 AND d.place > ?2 AND (?3 IS NULL OR d.reason = ?3) AND (?4 IS NULL OR d.died < ?4)
        ORDER BY d.place
        """);
    private readonly Statement _oldest = connection.Prepare(
        "SELECT place, id, size FROM dead WHERE project = ?1 ORDER BY place LIMIT 1");
    private readonly Statement _delete = connection.Prepare("DELETE FROM dead WHERE place = ?1");

    public void Insert(long id, int attempts, DateTimeOffset diedAt, long size, DeliveryFailure failure) => _insert
        .Bind(1, project)
        .Bind(2, id)
        .Bind(3, attempts)
        .Bind(4, diedAt.UtcTicks)
        .Bind(5, size)
        .Bind(6, failure.Reason)
        .Bind(7, failure.Message)
        .Bind(8, failure.StatusCode is { } status ? (long)status : (long?)null)
        .Run();

    /// <summary>Reads dead letters behind a place, with the place of each.</summary>
    public List<(long Place, DeadLetter Letter)> Read(long after, DeadLetterFilter filter, int maxCount)
    {
        var letters = new List<(long, DeadLetter)>();
        Filter(_select, after, filter);
        while (letters.Count < maxCount && _select.Read())
        {
            if (filter.Ids?.Contains(_select.Int64(1)) ?? true)
            {
                letters.Add((_select.Int64(0), ReadLetter(_select)));
            }
        }

        _select.Reset();
        return letters;
    }

    /// <summary>Finds dead letters behind a place, without their bodies.</summary>
    public List<DeadRow> Find(long after, DeadLetterFilter filter, int maxCount)
    {
        var rows = new List<DeadRow>();
        Filter(_find, after, filter);
        while (rows.Count < maxCount && _find.Read())
        {
            if (filter.Ids?.Contains(_find.Int64(1)) ?? true)
            {
                rows.Add(ReadRow(_find));
            }
        }

        _find.Reset();
        return rows;
    }

    public DeadRow? Oldest()
    {
        if (!_oldest.Bind(1, project).Read())
        {
            return null;
        }

        var row = ReadRow(_oldest);
        _oldest.Reset();
        return row;
    }

    public void Delete(long place) => _delete.Bind(1, place).Run();

    private void Filter(Statement statement, long after, DeadLetterFilter filter) => statement
        .Bind(1, project)
        .Bind(2, after)
        .Bind(3, filter.Reason)
        .Bind(4, filter.DiedBefore?.UtcTicks);

    private static DeadRow ReadRow(Statement row) => new(row.Int64(0), row.Int64(1), row.Int64(2));

    private static DeadLetter ReadLetter(Statement row)
    {
        var id = row.Int64(1);
        var failure = new DeliveryFailure(
            row.Text(4) ?? "", row.Text(5) ?? "", row.IsNull(6) ? null : (HttpStatusCode)row.Int64(6));
        return new DeadLetter(id, EventTable.Read(row, 7, id), (int)row.Int64(2), Times.Read(row.Int64(3)), failure);
    }
}
