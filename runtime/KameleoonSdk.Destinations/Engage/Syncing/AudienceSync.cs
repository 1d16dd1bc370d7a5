using System.Runtime.CompilerServices;

namespace KameleoonSdk.Destinations.Engage;

/// <summary>
/// Tells Kameleoon who enters and leaves an audience. The first sync sends every member, later ones only changes. A sync that is
/// interrupted is repeated safely by the next one: what was handed over is not sent again, but for the batch in which it broke off; a
/// repeated change has the same message ID.
/// </summary>
/// <remarks>Run one sync of an audience at a time; an earlier one that still runs stops with a <see cref="SyncSupersededException"/>.</remarks>
public sealed class AudienceSync
{
    private readonly ComputationSync _sync;

    /// <summary>Creates a sync.</summary>
    /// <param name="audience">The audience.</param>
    /// <param name="sink">Takes the events.</param>
    /// <param name="store">Keeps the membership; by default in memory, so that it is forgotten with this object.</param>
    /// <param name="options">How the sync works.</param>
    /// <exception cref="InvalidOperationException">The audience's trait has no name.</exception>
    public AudienceSync(Audience audience, EventSink sink, IMembershipStore? store = null, SyncOptions? options = null)
    {
        _sync = new ComputationSync(audience, sink, store, options);
        Audience = audience;
    }

    /// <summary>The audience.</summary>
    public Audience Audience { get; }

    /// <summary>Goes over all members once: sends who entered, then who left.</summary>
    /// <param name="members">
    /// Everybody who is a member now, in any order, read once and not kept. If reading fails, nobody is taken for a leaver.
    /// </param>
    /// <param name="cancellationToken">Stops the sync. What was handed over stays so.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="SyncFailedException">Something could not be handed over; it is due again in the next sync.</exception>
    /// <exception cref="SyncSupersededException">Another sync of this audience began meanwhile.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task<SyncProgress> RunAsync(IAsyncEnumerable<Member> members, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(members);
        return _sync.RunAsync(AsTraits(members, cancellationToken), areLeaversTold: true, cancellationToken);
    }

    /// <summary>
    /// Goes over all members at once and again after each <see cref="SyncOptions.Interval"/>. A sync that fails does not end the loop; one
    /// that takes longer than the interval is followed by the next one at once.
    /// </summary>
    /// <param name="query">Begins to read everybody who is a member now; called for each sync.</param>
    /// <param name="onFailure">Gets what a sync failed with. If it throws, the loop ends with that.</param>
    /// <param name="cancellationToken">Ends the loop.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task RunPeriodicallyAsync(
        Func<CancellationToken, IAsyncEnumerable<Member>> query,
        Action<Exception> onFailure,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _sync.RunPeriodicallyAsync(token => RunAsync(query(token), token), onFailure, cancellationToken);
    }

    private static async IAsyncEnumerable<MemberTrait> AsTraits(
        IAsyncEnumerable<Member> members,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var member in members.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return new MemberTrait(member, true);
        }
    }
}
