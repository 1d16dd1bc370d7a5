using System.Runtime.InteropServices;

namespace KameleoonSdk.Destinations.Engage;

/// <summary>The memberships of one trait in memory. Not thread-safe.</summary>
internal sealed class MemoryMemberships(long created)
{
    private readonly Dictionary<MemberIdentity, int> _places = [];
    private readonly List<MembershipState> _states = [];
    private readonly Stack<int> _free = [];
    private long _completed = created;

    /// <summary>The latest sync.</summary>
    public long Generation { get; private set; } = created;

    public SyncGeneration Begin(long earliest)
    {
        Generation = Math.Max(Generation + 1, earliest);
        return new(Generation, _completed);
    }

    public void Find(IReadOnlyList<MemberIdentity> identities, Span<MembershipState?> states)
    {
        for (var i = 0; i < identities.Count; i++)
        {
            states[i] = _places.TryGetValue(identities[i], out var place) ? _states[place] : null;
        }
    }

    public void Save(IReadOnlyList<MembershipState> states)
    {
        for (var i = 0; i < states.Count; i++)
        {
            var state = states[i];
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, state.Identity, out var exists);
            if (exists)
            {
                _states[place] = state;
            }
            else if (_free.TryPop(out place))
            {
                _states[place] = state;
            }
            else
            {
                place = _states.Count;
                _states.Add(state);
            }
        }
    }

    /// <summary>Reads on from a place.</summary>
    /// <returns>Where to read on, or -1 at the end.</returns>
    public int ReadUnseen(long generation, int place, int limit, List<MembershipState> page)
    {
        for (; place < _states.Count; place++)
        {
            if (page.Count == limit)
            {
                return place;
            }

            if (_states[place] is { Value: not null } state && state.Seen < generation)
            {
                page.Add(state);
            }
        }

        return -1;
    }

    public void Complete()
    {
        _completed = Generation;
        for (var i = 0; i < _states.Count; i++)
        {
            // A free place has no value either, but its identity is not found.
            if (_states[i].Value is null && _places.Remove(_states[i].Identity))
            {
                _states[i] = default;
                _free.Push(i);
            }
        }
    }
}
