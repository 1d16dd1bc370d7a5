using System.Runtime.CompilerServices;

namespace KameleoonSdk.Destinations.Engage;

/// <summary>
/// Keeps memberships in memory, some 300 bytes a member. It forgets them with the process: the first sync after a restart sends every
/// member, and who left meanwhile is not told. Thread-safe.
/// </summary>
public sealed class MemoryMembershipStore : IMembershipStore
{
    private const int PageSize = 1024;

    private readonly object _lock = new();
    private readonly Dictionary<string, MemoryMemberships> _traits = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ValueTask<long> BeginAsync(string trait, long earliest, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            if (!_traits.TryGetValue(trait, out var memberships))
            {
                _traits.Add(trait, memberships = new MemoryMemberships());
            }

            return ValueTask.FromResult(memberships.Begin(earliest));
        }
    }

    /// <inheritdoc/>
    public ValueTask FindAsync(
        string trait,
        IReadOnlyList<MemberIdentity> identities,
        Memory<MembershipState?> states,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(identities);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            _traits.GetValueOrDefault(trait)?.Find(identities, states.Span);
        }

        return default;
    }

    /// <inheritdoc/>
    public ValueTask SaveAsync(string trait, long generation, IReadOnlyList<MembershipState> states, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(states);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_lock)
        {
            Current(trait, generation).Save(states);
        }

        return default;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<MembershipState> ReadUnseenAsync(
        string trait,
        long generation,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var page = new List<MembershipState>(PageSize);
        for (var place = 0; ;)
        {
            lock (_lock)
            {
                place = _traits.GetValueOrDefault(trait)?.ReadUnseen(generation, place, PageSize, page) ?? -1;
            }

            foreach (var state in page)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return state;
            }

            if (place < 0)
            {
                yield break;
            }

            page.Clear();
            await Task.CompletedTask.ConfigureAwait(false);
        }
    }

    private MemoryMemberships Current(string trait, long generation) =>
        _traits.GetValueOrDefault(trait) is { } memberships && memberships.Generation == generation
            ? memberships
            : throw new SyncSupersededException(trait);
}
