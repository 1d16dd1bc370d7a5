using System.Runtime.CompilerServices;

namespace KameleoonSdk.Hosting;

/// <summary>Dead letters in memory. Shares the lock of its outbox.</summary>
internal sealed class MemoryDeadLetters(OutboxLimits limits, Gate gate, Func<OutboxEvent, OutboxAppendStatus> append) : IDeadLetters
{
    private readonly LinkedList<DeadLetter> _letters = [];

    public int Count => _letters.Count;

    public long Bytes { get; private set; }

    public long Deleted { get; private set; }

    /// <summary>Adds a dead letter; called under the lock.</summary>
    public void Add(DeadLetter letter)
    {
        _letters.AddLast(letter);
        Bytes += letter.Event.Body.Length;
        while (_letters.First is { } oldest && (_letters.Count > limits.MaxDeadLetters || Bytes > limits.MaxDeadLetterBytes))
        {
            Remove(oldest);
            Deleted++;
        }
    }

    public async IAsyncEnumerable<DeadLetter> ReadAsync(
        DeadLetterFilter? filter = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        DeadLetter[] letters;
        lock (gate)
        {
            letters = [.. Select(filter).Select(node => node.Value)];
        }

        foreach (var letter in letters)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return letter;
        }

        await ValueTask.CompletedTask.ConfigureAwait(false);
    }

    public ValueTask<long> ReplayAsync(DateTimeOffset now, DeadLetterFilter? filter = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var count = 0L;
        lock (gate)
        {
            foreach (var node in Select(filter).ToArray())
            {
                if (append(node.Value.Event with { AcceptedAt = now }) == OutboxAppendStatus.Appended)
                {
                    Remove(node);
                    count++;
                }
            }
        }

        return ValueTask.FromResult(count);
    }

    public ValueTask<long> PurgeAsync(DeadLetterFilter? filter = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        lock (gate)
        {
            var nodes = Select(filter).ToArray();
            foreach (var node in nodes)
            {
                Remove(node);
            }

            return ValueTask.FromResult<long>(nodes.Length);
        }
    }

    private IEnumerable<LinkedListNode<DeadLetter>> Select(DeadLetterFilter? filter)
    {
        var left = filter?.Limit ?? int.MaxValue;
        for (var node = _letters.First; node is not null && left > 0; node = node.Next)
        {
            if (filter?.Matches(node.Value) ?? true)
            {
                left--;
                yield return node;
            }
        }
    }

    private void Remove(LinkedListNode<DeadLetter> node)
    {
        Bytes -= node.Value.Event.Body.Length;
        _letters.Remove(node);
    }
}
