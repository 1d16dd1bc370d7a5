namespace KameleoonSdk.Destinations.Engage;

/// <summary>One sync, from its beginning to its end. Used once.</summary>
internal sealed class SyncRun(Computation computation, EventSink sink, IMembershipStore store, SyncOptions options, long generation)
{
    private readonly List<MemberIdentity> _identities = new(options.BatchSize);
    private readonly HashSet<MemberIdentity> _batchIdentities = new(options.BatchSize);
    private readonly List<MemberTrait> _members = new(options.BatchSize);
    private readonly List<PendingChange> _changes = new(options.BatchSize);
    private readonly List<MembershipState> _saved = new(options.BatchSize);
    private readonly MembershipState?[] _states = new MembershipState?[options.BatchSize];
    private readonly ChangeSender _sender = new(computation, sink, options);
    private SyncProgress _progress;

    /// <summary>Goes over the members.</summary>
    public async Task ReadMembersAsync(IAsyncEnumerable<MemberTrait> members, CancellationToken cancellationToken)
    {
        await foreach (var member in members.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            _progress = _progress with { Read = _progress.Read + 1 };
            Add(member);
            if (_members.Count == options.BatchSize)
            {
                await CompareAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        await CompareAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Goes over those who were not among the members.</summary>
    public async Task ReadLeaversAsync(CancellationToken cancellationToken)
    {
        var leavers = store.ReadUnseenAsync(computation.StoreKey, generation, cancellationToken);
        await foreach (var state in leavers.ConfigureAwait(false))
        {
            AddChange(ChangeKind.Left, state.Identity, state.Member, false, StoredValue.False, state);
            if (_changes.Count == options.BatchSize)
            {
                await HandOverAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        await HandOverAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Ends the sync.</summary>
    /// <returns>What was done.</returns>
    /// <exception cref="SyncFailedException">Something could not be handed over.</exception>
    public SyncProgress Complete()
    {
        ThrowIfFailed(isStopped: false);
        _progress = _progress with { IsCompleted = true };
        options.Progress?.Report(_progress);
        return _progress;
    }

    private void Add(MemberTrait member)
    {
        try
        {
            var identity = MemberIdentity.Of(member.Member, computation.Level);
            if (!_batchIdentities.Add(identity))
            {
                _progress = _progress with { Repeated = _progress.Repeated + 1 };
                return;
            }

            _identities.Add(identity);
            _members.Add(member);
        }
        catch (ArgumentException exception)
        {
            _sender.Fail(new ArgumentException($"Member {_progress.Read} of the sync: {exception.Message}", exception));
            ThrowIfTooManyFailed();
        }
    }

    private async Task CompareAsync(CancellationToken cancellationToken)
    {
        var states = _states.AsMemory(0, _identities.Count);
        await store.FindAsync(computation.StoreKey, _identities, states, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < _members.Count; i++)
        {
            Compare(_identities[i], _members[i], _states[i]);
        }

        _identities.Clear();
        _batchIdentities.Clear();
        _members.Clear();
        await HandOverAsync(cancellationToken).ConfigureAwait(false);
    }

    private void Compare(MemberIdentity identity, MemberTrait member, MembershipState? state)
    {
        var json = StoredValue.Of(member.Value);
        if (state is not { } known)
        {
            AddChange(ChangeKind.Entered, identity, member.Member, member.Value, json, null);
        }
        else if (known.Seen == generation)
        {
            _progress = _progress with { Repeated = _progress.Repeated + 1 };
        }
        else if (known.IsPending || member.Member.AddsTo(known.Member) || !StoredValue.AreEqual(known.Value!, json, member.Value))
        {
            var kind = known.IsPending ? ChangeKind.Entered : ChangeKind.Changed;
            AddChange(kind, identity, member.Member.Over(known.Member), member.Value, json, known);
        }
        else
        {
            _progress = _progress with { Unchanged = _progress.Unchanged + 1 };
            _saved.Add(known with { Seen = generation });
        }
    }

    private void AddChange(ChangeKind kind, MemberIdentity identity, Member member, PropertyValue value, string json, MembershipState? previous)
    {
        // The same value once more, after a try whose end is not known, is the same change.
        var isRepeated = previous is { IsPending: true } pending && pending.Value == json && !member.AddsTo(pending.Member);
        var changed = isRepeated ? previous!.Value.Changed : generation;
        var state = new MembershipState(identity, member, json, changed, generation, IsPending: true);
        _saved.Add(state);
        _changes.Add(new PendingChange(kind, state, value));
    }

    private async Task HandOverAsync(CancellationToken cancellationToken)
    {
        await SaveAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await _sender.SendAsync(_changes, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // Even when the sync is cancelled: what was handed over need not be repeated.
            Settle();
            await SaveAsync(CancellationToken.None).ConfigureAwait(false);
        }

        _progress = _progress with { Failed = _sender.FailureCount };
        options.Progress?.Report(_progress);
        ThrowIfTooManyFailed();
    }

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        if (_saved.Count > 0)
        {
            await store.SaveAsync(computation.StoreKey, generation, _saved, cancellationToken).ConfigureAwait(false);
            _saved.Clear();
        }
    }

    private void Settle()
    {
        foreach (var change in _changes.Where(change => change.IsHandedOver))
        {
            _saved.Add(change.Settled);
            _progress = change.Kind switch
            {
                ChangeKind.Entered => _progress with { Entered = _progress.Entered + 1 },
                ChangeKind.Changed => _progress with { Changed = _progress.Changed + 1 },
                _ => _progress with { Left = _progress.Left + 1 },
            };
        }

        _changes.Clear();
    }

    private void ThrowIfTooManyFailed()
    {
        if (_sender.FailureCount > options.MaxFailures)
        {
            ThrowIfFailed(isStopped: true);
        }
    }

    private void ThrowIfFailed(bool isStopped)
    {
        if (_sender.FirstFailure is { } failure)
        {
            throw new SyncFailedException(computation.Trait, _progress with { Failed = _sender.FailureCount }, isStopped, failure);
        }
    }
}
