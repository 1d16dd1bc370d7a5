namespace KameleoonSdk.Hosting;

/// <summary>
/// The events of an outbox that were given up: rejected by Kameleoon for good, or older than the age limit. Applications use
/// <see cref="KameleoonSender.DeadLetters"/>.
/// </summary>
public interface IDeadLetters
{
    /// <summary>Reads dead letters, the longest dead first. What dies meanwhile may be among them or not.</summary>
    /// <param name="filter">Which; null for all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="OutboxException">The store failed.</exception>
    IAsyncEnumerable<DeadLetter> ReadAsync(DeadLetterFilter? filter = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Makes dead letters waiting events again, at the end of the order, with no attempts and a new age, as far as there is room.
    /// Each becomes an event or stays a dead letter: none is ever both or neither.
    /// </summary>
    /// <param name="now">The new time of acceptance, by the clock of the sender.</param>
    /// <param name="filter">Which; null for all.</param>
    /// <param name="cancellationToken">Gives up. What was replayed by then stays so.</param>
    /// <returns>How many were replayed.</returns>
    /// <exception cref="OutboxException">The store failed.</exception>
    ValueTask<long> ReplayAsync(DateTimeOffset now, DeadLetterFilter? filter = null, CancellationToken cancellationToken = default);

    /// <summary>Deletes dead letters for good.</summary>
    /// <param name="filter">Which; null for all.</param>
    /// <param name="cancellationToken">Gives up. What was deleted by then stays so.</param>
    /// <returns>How many were deleted.</returns>
    /// <exception cref="OutboxException">The store failed.</exception>
    ValueTask<long> PurgeAsync(DeadLetterFilter? filter = null, CancellationToken cancellationToken = default);
}
