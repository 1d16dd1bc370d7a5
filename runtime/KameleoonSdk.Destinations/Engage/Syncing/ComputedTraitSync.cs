namespace KameleoonSdk.Destinations.Engage;

/// <summary>
/// Tells Kameleoon the values of a computed trait. The first sync sends every value, later ones only those that changed: <c>1</c> and
/// <c>1.0</c> are the same, and so are objects with the same members in another order. A member that is not read any more keeps its value.
/// A sync that is interrupted is repeated safely by the next one.
/// </summary>
/// <remarks>Run one sync of a trait at a time; an earlier one that still runs stops with a <see cref="SyncSupersededException"/>.</remarks>
public sealed class ComputedTraitSync
{
    private readonly ComputationSync _sync;

    /// <summary>Creates a sync.</summary>
    /// <param name="trait">The trait.</param>
    /// <param name="sink">Takes the events.</param>
    /// <param name="store">Keeps the last values; by default in memory, so that they are forgotten with this object.</param>
    /// <param name="options">How the sync works.</param>
    /// <exception cref="InvalidOperationException">The trait has no name.</exception>
    public ComputedTraitSync(ComputedTrait trait, EventSink sink, IMembershipStore? store = null, SyncOptions? options = null)
    {
        _sync = new ComputationSync(trait, sink, store, options);
        Trait = trait;
    }

    /// <summary>The trait.</summary>
    public ComputedTrait Trait { get; }

    /// <summary>Goes over all values once and sends those that changed.</summary>
    /// <param name="values">Who has which value now, in any order, read once.</param>
    /// <param name="cancellationToken">Stops the sync. What was handed over stays so.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="SyncFailedException">Something could not be handed over; it is due again in the next sync.</exception>
    /// <exception cref="SyncSupersededException">Another sync of this trait began meanwhile.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task<SyncProgress> RunAsync(IAsyncEnumerable<MemberTrait> values, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        return _sync.RunAsync(values, areLeaversTold: false, cancellationToken);
    }

    /// <summary>
    /// Goes over all values at once and again after each <see cref="SyncOptions.Interval"/>. A sync that fails does not end the loop; one
    /// that takes longer than the interval is followed by the next one at once.
    /// </summary>
    /// <param name="query">Begins to read the values of now; called for each sync.</param>
    /// <param name="onFailure">Gets what a sync failed with. If it throws, the loop ends with that.</param>
    /// <param name="cancellationToken">Ends the loop.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task RunPeriodicallyAsync(
        Func<CancellationToken, IAsyncEnumerable<MemberTrait>> query,
        Action<Exception> onFailure,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _sync.RunPeriodicallyAsync(token => RunAsync(query(token), token), onFailure, cancellationToken);
    }
}
