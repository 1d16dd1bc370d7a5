using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>The events of one project.</summary>
internal sealed class EventTable(Connection connection, long project)
{
    /// <summary>The columns that <see cref="Read"/> takes, of a table named <c>e</c>.</summary>
    public const string Columns = "e.accepted, e.checksum, e.action, e.mapping, e.order_key, e.trace_parent, e.body";

    private readonly Statement _insert = connection.Prepare("INSERT INTO events VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    private readonly Statement _delete = connection.Prepare("DELETE FROM events WHERE project = ?1 AND id BETWEEN ?2 AND ?3");
    private readonly Statement _renew = connection.Prepare("UPDATE events SET id = ?2, accepted = ?3 WHERE id = ?1");
    private readonly Statement _orderKey = connection.Prepare("SELECT order_key FROM events WHERE id = ?1");

    public void Insert(long id, in OutboxEvent @event) => _insert
        .Bind(1, id)
        .Bind(2, project)
        .Bind(3, @event.AcceptedAt.UtcTicks)
        .Bind(4, Crc32C.Compute(@event.Body.Span))
        .Bind(5, @event.Action)
        .Bind(6, @event.Mapping)
        .Bind(7, @event.OrderKey)
        .Bind(8, @event.TraceParent)
        .Bind(9, @event.Body.Span)
        .Run();

    public void Delete(long first, long last) => _delete.Bind(1, project).Bind(2, first).Bind(3, last).Run();

    /// <summary>Gives an event another place and another time of acceptance.</summary>
    public void Renew(long id, long newId, DateTimeOffset acceptedAt) => _renew.Bind(1, id).Bind(2, newId).Bind(3, acceptedAt.UtcTicks).Run();

    public string? OrderKey(long id)
    {
        var key = _orderKey.Bind(1, id).Read() ? _orderKey.Text(0) : null;
        _orderKey.Reset();
        return key;
    }

    /// <summary>Reads an event from a row that has <see cref="Columns"/> from <paramref name="first"/> on.</summary>
    /// <exception cref="DamagedStoreException">The body is not the one that was stored.</exception>
    public static OutboxEvent Read(Statement row, int first, long id)
    {
        var body = row.Blob(first + 6);
        if (body.Length == 0 || Crc32C.Compute(body) != row.Int64(first + 1))
        {
            row.Reset();
            throw new DamagedStoreException($"The body of event {id} is not the one that was stored.");
        }

        return new OutboxEvent
        {
            AcceptedAt = Times.Read(row.Int64(first)),
            Action = row.Text(first + 2) ?? "",
            Mapping = row.Text(first + 3),
            OrderKey = row.Text(first + 4),
            TraceParent = row.Text(first + 5),
            Body = body,
        };
    }
}
