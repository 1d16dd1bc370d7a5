using System.Runtime.CompilerServices;
using KameleoonSdk.Hosting;

namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>The dead letters of an outbox, gone through in small transactions.</summary>
internal sealed class SqliteDeadLetters(SqliteOutbox outbox) : IDeadLetters
{
    private const int StepCount = 100;

    // Bodies can be large, and those of a step are in memory together.
    private const int ReadCount = 16;

    public async IAsyncEnumerable<DeadLetter> ReadAsync(
        DeadLetterFilter? filter = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        filter ??= new DeadLetterFilter();
        var (after, left) = (0L, filter.Limit ?? int.MaxValue);
        while (left > 0)
        {
            var (from, count) = (after, Math.Min(left, ReadCount));
            var letters = await outbox
                .RunAsync(OperationKind.Shrink, 0, store => store.ReadDead(from, filter, count), cancellationToken)
                .ConfigureAwait(false);
            foreach (var (place, letter) in letters)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return letter;
                after = place;
            }

            left = letters.Count < count ? 0 : left - count;
        }
    }

    public ValueTask<long> ReplayAsync(
        DateTimeOffset now, DeadLetterFilter? filter = null, CancellationToken cancellationToken = default) =>
        StepAsync(OperationKind.Grow, filter, (store, after, some, count) => store.Replay(after, some, count, now), cancellationToken);

    public ValueTask<long> PurgeAsync(DeadLetterFilter? filter = null, CancellationToken cancellationToken = default) =>
        StepAsync(OperationKind.Shrink, filter, static (store, after, some, count) => store.Purge(after, some, count), cancellationToken);

    private async ValueTask<long> StepAsync(
        OperationKind kind,
        DeadLetterFilter? filter,
        Func<Store, long, DeadLetterFilter, int, DeadLetterStep> step,
        CancellationToken cancellationToken)
    {
        filter ??= new DeadLetterFilter();
        var left = filter.Limit ?? int.MaxValue;
        long? after = 0;
        var total = 0L;
        while (after is { } from && left > 0)
        {
            var count = Math.Min(left, StepCount);
            var done = await outbox
                .RunAsync(kind, 0, store => step(store, from, filter, count), cancellationToken)
                .ConfigureAwait(false);
            total += done.Count;
            left -= count;
            after = done.Last;
        }

        return total;
    }
}
