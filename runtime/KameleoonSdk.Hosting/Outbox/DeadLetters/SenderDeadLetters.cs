using System.Runtime.CompilerServices;

namespace KameleoonSdk.Hosting;

/// <summary>The dead letters of a sender, which delivers at once what is replayed.</summary>
internal sealed class KickingDeadLetters(IDeadLetters inner, Func<CancellationToken, Task> start, Action kick) : IDeadLetters
{
    public async IAsyncEnumerable<DeadLetter> ReadAsync(
        DeadLetterFilter? filter = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await start(cancellationToken).ConfigureAwait(false);
        await foreach (var letter in inner.ReadAsync(filter, cancellationToken).ConfigureAwait(false))
        {
            yield return letter;
        }
    }

    public async ValueTask<long> ReplayAsync(
        DateTimeOffset now, DeadLetterFilter? filter = null, CancellationToken cancellationToken = default)
    {
        await start(cancellationToken).ConfigureAwait(false);
        var count = await inner.ReplayAsync(now, filter, cancellationToken).ConfigureAwait(false);
        kick();
        return count;
    }

    public async ValueTask<long> PurgeAsync(DeadLetterFilter? filter = null, CancellationToken cancellationToken = default)
    {
        await start(cancellationToken).ConfigureAwait(false);
        return await inner.PurgeAsync(filter, cancellationToken).ConfigureAwait(false);
    }
}
