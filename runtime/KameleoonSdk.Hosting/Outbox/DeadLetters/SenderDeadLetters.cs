using System.Runtime.CompilerServices;

namespace KameleoonSdk.Hosting;

/// <summary>The events that a sender has given up, to list, replay and purge.</summary>
public sealed class SenderDeadLetters
{
    private readonly IDeadLetters _inner;
    private readonly SteadyClock _clock;
    private readonly Func<CancellationToken, Task> _start;
    private readonly Func<bool> _isOver;
    private readonly Action _kick;

    /// <param name="inner">Those of the outbox.</param>
    /// <param name="clock">The clock of the sender.</param>
    /// <param name="start">Starts the sender.</param>
    /// <param name="isOver">Whether events that wait now are not delivered any more, by nobody.</param>
    /// <param name="kick">Told that there are more events.</param>
    internal SenderDeadLetters(
        IDeadLetters inner, SteadyClock clock, Func<CancellationToken, Task> start, Func<bool> isOver, Action kick) =>
        (_inner, _clock, _start, _isOver, _kick) = (inner, clock, start, isOver, kick);

    /// <inheritdoc cref="IDeadLetters.ReadAsync"/>
    public async IAsyncEnumerable<DeadLetter> ReadAsync(
        DeadLetterFilter? filter = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await _start(cancellationToken).ConfigureAwait(false);
        await foreach (var letter in _inner.ReadAsync(filter, cancellationToken).ConfigureAwait(false))
        {
            yield return letter;
        }
    }

    /// <summary>
    /// Makes dead letters waiting events again, as if they were accepted now, as far as there is room, and delivers them. Each becomes an
    /// event or stays a dead letter: none is ever both or neither.
    /// </summary>
    /// <param name="filter">Which; null for all.</param>
    /// <param name="cancellationToken">Gives up. What was replayed by then stays so.</param>
    /// <returns>How many were replayed; none once a sender without a durable outbox has stopped, since nobody would deliver them.</returns>
    /// <exception cref="OutboxException">The store failed.</exception>
    public async ValueTask<long> ReplayAsync(DeadLetterFilter? filter = null, CancellationToken cancellationToken = default)
    {
        await _start(cancellationToken).ConfigureAwait(false);
        if (_isOver())
        {
            return 0;
        }

        var count = await _inner.ReplayAsync(_clock.UtcNow, filter, cancellationToken).ConfigureAwait(false);
        _kick();
        return count;
    }

    /// <inheritdoc cref="IDeadLetters.PurgeAsync"/>
    public async ValueTask<long> PurgeAsync(DeadLetterFilter? filter = null, CancellationToken cancellationToken = default)
    {
        await _start(cancellationToken).ConfigureAwait(false);
        return await _inner.PurgeAsync(filter, cancellationToken).ConfigureAwait(false);
    }
}
