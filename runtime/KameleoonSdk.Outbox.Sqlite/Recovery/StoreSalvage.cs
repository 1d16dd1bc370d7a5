namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>Copies what can still be read of a damaged store into a new one: every event whose checksum is right.</summary>
internal sealed class StoreSalvage(Connection target)
{
    private readonly ProjectTable _projects = new(target);
    private readonly Dictionary<long, EventTable> _events = [];
    private readonly Dictionary<long, QueueTable> _queues = [];
    private readonly Dictionary<long, DeadTable> _deads = [];

    /// <param name="path">The damaged store. It is not changed.</param>
    /// <param name="busyTimeout">How long to wait for locks.</param>
    public SalvageCount Copy(string path, TimeSpan busyTimeout)
    {
        try
        {
            using var source = Connection.Open(path, busyTimeout);
            source.KeepLogOnClose();
            if (source.Number("PRAGMA application_id") != Schema.ApplicationId || source.Number("PRAGMA user_version") != Schema.Version)
            {
                return default;
            }

            target.Begin();
            var count = Copy(new SalvageSource(source));
            target.Commit();
            return count;
        }
        catch (SqliteFailureException failure) when (failure.IsDamage)
        {
            // Nothing can be read at all.
            target.Rollback();
            return default;
        }
    }

    private SalvageCount Copy(SalvageSource source)
    {
        var (names, ids) = (source.Projects(), source.Ids());
        var (queue, dead) = (source.Queue(), source.Dead());
        var copied = 0;
        foreach (var id in ids)
        {
            if (source.Event(id) is not { } found || !names.TryGetValue(found.Project, out var name))
            {
                continue;
            }

            var project = _projects.GetOrAdd(name);
            EventsOf(project).Insert(id, found.Event);
            if (dead.TryGetValue(id, out var letter))
            {
                DeadOf(project).Insert(id, letter.Attempts, letter.DiedAt, found.Event.Body.Length, letter.Failure);
            }
            else
            {
                var (attempts, due) = queue.TryGetValue(id, out var row) ? row : (0, found.Event.AcceptedAt);
                QueueOf(project).Insert(id, found.Event.Body.Length, found.Event.OrderKey, attempts, due);
            }

            copied++;
        }

        var known = ids.Concat(queue.Keys).Concat(dead.Keys).ToHashSet();
        _projects.WriteNextId(Math.Max(source.NextId(), known.Count == 0 ? 1 : known.Max() + 1));
        _projects.Count();
        return new SalvageCount(copied, known.Count - copied);
    }

    private EventTable EventsOf(long project)
    {
        if (!_events.TryGetValue(project, out var events))
        {
            _events[project] = events = new EventTable(target, project);
        }

        return events;
    }

    private QueueTable QueueOf(long project)
    {
        if (!_queues.TryGetValue(project, out var queue))
        {
            _queues[project] = queue = new QueueTable(target, project);
        }

        return queue;
    }

    private DeadTable DeadOf(long project)
    {
        if (!_deads.TryGetValue(project, out var dead))
        {
            _deads[project] = dead = new DeadTable(target, project);
        }

        return dead;
    }
}
