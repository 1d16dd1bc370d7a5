using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace KameleoonSdk;

/// <summary>Keeps objects for the next request. The one that came back last goes out first: it is the one that is still in the cache.</summary>
internal sealed class Pool<T>
    where T : class
{
    private const int MostKept = 128;

    private readonly ConcurrentQueue<T> _others = new();
    private T? _last;

    public bool TryTake([NotNullWhen(true)] out T? item)
    {
        item = Volatile.Read(ref _last) is null ? null : Interlocked.Exchange(ref _last, null);
        return item is not null || _others.TryDequeue(out item);
    }

    /// <returns>Whether it is kept; false if there are enough.</returns>
    public bool TryReturn(T item)
    {
        if (Volatile.Read(ref _last) is null && Interlocked.CompareExchange(ref _last, item, null) is null)
        {
            return true;
        }

        if (_others.Count >= MostKept)
        {
            return false;
        }

        _others.Enqueue(item);
        return true;
    }
}
