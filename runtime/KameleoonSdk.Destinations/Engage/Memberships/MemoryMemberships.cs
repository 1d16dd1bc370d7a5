using System.Runtime.InteropServices;

namespace KameleoonSdk.Destinations.Engage;

/// <summary>The memberships of one trait in memory. Not thread-safe.</summary>
internal sealed class MemoryMemberships
{
    private readonly Dictionary<MemberIdentity, int> _places = [];
    private readonly List<MembershipState> _states = [];
    private readonly Stack<int> _free = [];

    /// <summary>The latest sync.</summary>
    public long Generation { get; private set; } = long.MinValue;

    public long Begin(long earliest) => Generation = Math.Max(Generation + 1, earliest);

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
            if (states[i].Value is null)
            {
                Remove(states[i].Identity);
            }
            else
            {
                Save(states[i]);
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

    private void Save(in MembershipState state)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, state.Identity, out var exists);
        if (exists || _free.TryPop(out place))
        {
            _states[place] = state;
            return;
        }

        place = _states.Count;
        _states.Add(state);
    }

    private void Remove(MemberIdentity identity)
    {
        if (_places.Remove(identity, out var place))
        {
            _states[place] = default;
            _free.Push(place);
        }
    }
}
