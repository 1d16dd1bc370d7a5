namespace KameleoonSdk.Destinations.Engage;

/// <summary>One sync, from its beginning to its end. Used once.</summary>
internal sealed class SyncRun(Computation computation, EventSink sink, IMembershipStore store, SyncOptions options, SyncGeneration generation)
{
    private readonly List<MemberIdentity> _identities = new(options.BatchSize);
    private readonly HashSet<MemberIdentity> _batchIdentities = new(options.BatchSize);
    private readonly List<MemberTrait> _members = new(options.BatchSize);
    private readonly List<PendingChange> _changes = new(options.BatchSize);
    private readonly List<MembershipState> _saved = new(options.BatchSize);
    private readonly MembershipState?[] _states = new MembershipState?[options.BatchSize];
    private readonly ChangeSender _sender = new(computation, sink, options, generation.Completed);
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
        var leavers = store.ReadUnseenAsync(computation.Trait, generation.Current, cancellationToken);
        await foreach (var state in leavers.ConfigureAwait(false))
        {
            _changes.Add(new PendingChange(state.Identity, state.Member, false, StoredValue.False, state) { IsLeaving = true });
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
    public async Task<SyncProgress> CompleteAsync(CancellationToken cancellationToken)
    {
        ThrowIfFailed(isStopped: false);
        await store.CompleteAsync(computation.Trait, generation.Current, cancellationToken).ConfigureAwait(false);
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
        await store.FindAsync(computation.Trait, _identities, states, cancellationToken).ConfigureAwait(false);
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
        if (state is { } known && known.Value is not null)
        {
            if (known.Seen == generation.Current)
            {
                _progress = _progress with { Repeated = _progress.Repeated + 1 };
                return;
            }

            var json = StoredValue.Of(member.Value);
            if (StoredValue.AreEqual(known.Value, json, member.Value) && !member.Member.AddsTo(known.Member))
            {
                _progress = _progress with { Unchanged = _progress.Unchanged + 1 };
                _saved.Add(known with { Seen = generation.Current });
                return;
            }

            _changes.Add(new PendingChange(identity, member.Member.Over(known.Member), member.Value, json, state));
            return;
        }

        _changes.Add(new PendingChange(identity, member.Member, member.Value, StoredValue.Of(member.Value), state));
    }

    private async Task HandOverAsync(CancellationToken cancellationToken)
    {
        try
        {
            await _sender.SendAsync(_changes, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // Even when the sync is cancelled: what was handed over need not be repeated.
            Settle();
            if (_saved.Count > 0)
            {
                await store.SaveAsync(computation.Trait, generation.Current, _saved, CancellationToken.None).ConfigureAwait(false);
                _saved.Clear();
            }
        }

        _progress = _progress with { Failed = _sender.FailureCount };
        options.Progress?.Report(_progress);
        ThrowIfTooManyFailed();
    }

    private void Settle()
    {
        foreach (var change in _changes)
        {
            if (change.IsHandedOver)
            {
                _saved.Add(new(change.Identity, change.Member, change.IsLeaving ? null : change.Json, generation.Current, generation.Current));
                _progress = change switch
                {
                    { IsLeaving: true } => _progress with { Left = _progress.Left + 1 },
                    { IsEntering: true } => _progress with { Entered = _progress.Entered + 1 },
                    _ => _progress with { Changed = _progress.Changed + 1 },
                };
            }
            else if (!change.IsLeaving && change.Previous is { } previous)
            {
                // It was here, though its change is still due: it has not left.
                _saved.Add(previous with { Seen = generation.Current });
            }
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
