using System.Threading.RateLimiting;

namespace KameleoonSdk.Hosting;

/// <summary>Holds requests to the rate that the options allow.</summary>
internal sealed class RequestGate(KameleoonOptions options, TimeProvider timeProvider)
{
    // How long to wait before asking a limiter again that refused and does not say when.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly RequestPacer? _pacer = options.MaxRequestsPerSecond is { } rate ? new(rate, timeProvider) : null;
    private int _waiting;

    /// <summary>Whether there is nothing to wait for, now or later.</summary>
    public bool IsUnlimited => _pacer is null && options.RateLimiter is null;

    /// <summary>How many are held back.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    public async ValueTask WaitAsync(CancellationToken cancellationToken)
    {
        var waiting = options.RateLimiter is { } limiter ? AcquireAsync(limiter, cancellationToken)
            : _pacer is null ? ValueTask.CompletedTask
            : _pacer.WaitAsync(cancellationToken);
        Interlocked.Increment(ref _waiting);
        try
        {
            await waiting.ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    private async ValueTask AcquireAsync(RateLimiter limiter, CancellationToken cancellationToken)
    {
        while (true)
        {
            using var lease = await limiter.AcquireAsync(1, cancellationToken).ConfigureAwait(false);
            if (lease.IsAcquired)
            {
                return;
            }

            var pause = lease.TryGetMetadata(MetadataName.RetryAfter, out var asked) && asked > TimeSpan.Zero ? asked : Pause;
            await Task.Delay(pause, timeProvider, cancellationToken).ConfigureAwait(false);
        }
    }
}
