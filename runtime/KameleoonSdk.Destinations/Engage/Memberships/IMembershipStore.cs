namespace KameleoonSdk.Destinations.Engage;

/// <summary>
/// Keeps what was handed over of each member of each trait. Members are marked with the generation of each sync in which they are;
/// who has an older mark at the end has left. Many traits of a project share a store; of one trait, the latest sync is the only one that may
/// write. Each project of Kameleoon needs a store of its own: what one was told, another one was not.
/// </summary>
/// <remarks>
/// What was saved as pending must be on the disk before the call ends, since the value is handed over next. What was saved together may
/// not be saved in part.
/// </remarks>
public interface IMembershipStore
{
    /// <summary>
    /// Begins a sync. From now on, any earlier sync of the trait that still runs is refused by <see cref="SaveAsync"/>.
    /// </summary>
    /// <param name="trait">What the trait is kept by: its name, for traits of accounts with <c> (account)</c> behind it.</param>
    /// <param name="earliest">The least number for it; milliseconds of the clock, so that a new store does not repeat numbers of a lost one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The generation of the sync: the larger of <paramref name="earliest"/> and the last generation plus one.</returns>
    ValueTask<long> BeginAsync(string trait, long earliest, CancellationToken cancellationToken);

    /// <summary>Looks up members.</summary>
    /// <param name="trait">The name of the trait.</param>
    /// <param name="identities">Whom to look up, each once.</param>
    /// <param name="states">Gets, at the index of each identity, what is kept of it, or null. As long as <paramref name="identities"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    ValueTask FindAsync(
        string trait,
        IReadOnlyList<MemberIdentity> identities,
        Memory<MembershipState?> states,
        CancellationToken cancellationToken);

    /// <summary>Saves states, new ones or in place of what was kept: all of them or, if it throws, none.</summary>
    /// <param name="trait">The name of the trait.</param>
    /// <param name="generation">The sync that saves.</param>
    /// <param name="states">
    /// What to keep from now on, each identity once. Those without a value are taken out. One that is not pending has the member and the
    /// value that are kept already, so that a store need not write these again.
    /// </param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="SyncSupersededException">Another sync of the trait began.</exception>
    ValueTask SaveAsync(string trait, long generation, IReadOnlyList<MembershipState> states, CancellationToken cancellationToken);

    /// <summary>
    /// Reads everybody whose <see cref="MembershipState.Seen"/> is older than this sync: who has left. States of members that were read
    /// may be saved meanwhile.
    /// </summary>
    /// <param name="trait">The name of the trait.</param>
    /// <param name="generation">The sync that asks.</param>
    /// <param name="cancellationToken">Gives up.</param>
    IAsyncEnumerable<MembershipState> ReadUnseenAsync(string trait, long generation, CancellationToken cancellationToken);
}
