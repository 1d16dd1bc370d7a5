using System.Runtime.CompilerServices;
using KameleoonSdk.Destinations.Engage;
using Microsoft.Data.Sqlite;

namespace KameleoonSdk.Engage.Sqlite;

/// <summary>
/// Keeps memberships in one SQLite file, so that they outlive the process. It takes some megabytes of memory, however many members there
/// are. Thread-safe; several processes may use the file for different traits. Reading and writing block the caller's thread for the time
/// that the disk takes.
/// </summary>
public sealed class SqliteMembershipStore : IMembershipStore, IDisposable
{
    private const int PageSize = 1024;

    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly MembershipDatabase _database;

    private SqliteMembershipStore(MembershipDatabase database) => _database = database;

    /// <summary>Opens a file, and creates it if there is none.</summary>
    /// <param name="path">Where the file is, or will be; its folder must exist. SQLite puts a <c>-wal</c> and a <c>-shm</c> file beside it.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    /// <exception cref="InvalidDataException">The file is something else, or of a later version of this package.</exception>
    /// <exception cref="SqliteException">The file cannot be opened or created.</exception>
    public static SqliteMembershipStore Open(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new(MembershipDatabase.Open(path));
    }

    /// <inheritdoc/>
    public async ValueTask<long> BeginAsync(string trait, long earliest, CancellationToken cancellationToken)
    {
        using var turn = await WaitAsync(cancellationToken).ConfigureAwait(false);
        return _database.Begin(trait, earliest);
    }

    /// <inheritdoc/>
    public async ValueTask FindAsync(
        string trait,
        IReadOnlyList<MemberIdentity> identities,
        Memory<MembershipState?> states,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(identities);
        using var turn = await WaitAsync(cancellationToken).ConfigureAwait(false);
        _database.Find(trait, identities, states.Span);
    }

    /// <inheritdoc/>
    public async ValueTask SaveAsync(
        string trait,
        long generation,
        IReadOnlyList<MembershipState> states,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(states);
        using var turn = await WaitAsync(cancellationToken).ConfigureAwait(false);
        _database.Save(trait, generation, states);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<MembershipState> ReadUnseenAsync(
        string trait,
        long generation,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = "";
        var page = new List<MembershipState>(PageSize);
        do
        {
            page.Clear();
            using (await WaitAsync(cancellationToken).ConfigureAwait(false))
            {
                after = _database.ReadUnseen(trait, generation, after, PageSize, page);
            }

            foreach (var state in page)
            {
                yield return state;
            }
        }
        while (page.Count == PageSize);
    }

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        _database.Dispose();
        _gate.Dispose();
    }

    private async ValueTask<Turn> WaitAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new Turn(_gate);
    }

    private readonly struct Turn(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
