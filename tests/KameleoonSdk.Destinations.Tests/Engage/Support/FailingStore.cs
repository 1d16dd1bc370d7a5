using KameleoonSdk.Destinations.Engage;

namespace KameleoonSdk.Destinations.Tests.Engage.Support;

/// <summary>A store that fails to save after a number of times, as if the process ended between the hand-over and the saving.</summary>
internal sealed class FailingStore(IMembershipStore store) : IMembershipStore
{
    /// <summary>How many times it saves before it fails once; -1 for never.</summary>
    public int SavesLeft { get; set; } = -1;

    public ValueTask<long> BeginAsync(string trait, long earliest, CancellationToken cancellationToken) =>
        store.BeginAsync(trait, earliest, cancellationToken);

    public ValueTask FindAsync(string trait, IReadOnlyList<MemberIdentity> identities, Memory<MembershipState?> states, CancellationToken cancellationToken) =>
        store.FindAsync(trait, identities, states, cancellationToken);

    public ValueTask SaveAsync(string trait, long generation, IReadOnlyList<MembershipState> states, CancellationToken cancellationToken) =>
        SavesLeft >= 0 && SavesLeft-- == 0 ? throw new IOException("The process ends here.") : store.SaveAsync(trait, generation, states, cancellationToken);

    public IAsyncEnumerable<MembershipState> ReadUnseenAsync(string trait, long generation, CancellationToken cancellationToken) =>
        store.ReadUnseenAsync(trait, generation, cancellationToken);
}
