using System.Runtime.CompilerServices;

namespace KameleoonSdk.Hosting;

/// <summary>The events that a sender has given up, to list, replay and purge.</summary>
public sealed class SenderDeadLetters
{
    private readonly IDeadLetters _inner;
    private readonly SteadyClock _clock;
    private readonly Func<CancellationToken, Task> _start;
    private readonly Action _kick;

    internal SenderDeadLetters(IDeadLetters inner, SteadyClock clock, Func<CancellationToken, Task> start, Action kick) =>
        (_inner, _clock, _start, _kick) = (inner, clock, start, kick);

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
    /// <returns>How many were replayed.</returns>
    /// <exception cref="OutboxException">The store failed.</exception>
    public async ValueTask<long> ReplayAsync(DeadLetterFilter? filter = null, CancellationToken cancellationToken = default)
    {
        await _start(cancellationToken).ConfigureAwait(false);
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
