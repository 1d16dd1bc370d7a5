namespace KameleoonSdk.Hosting;

/// <summary>Counts durations in buckets that grow by an eighth, from 0.1 ms to a day: quantiles within 6 %. Read by any thread.</summary>
internal sealed class LatencyHistogram
{
    private const double Shortest = 0.0001;
    private const double Growth = 1.125;
    private const int Buckets = 176;
    private static readonly double LogGrowth = Math.Log(Growth);

    private readonly long[] _counts = new long[Buckets];

    /// <summary>Counts a duration. Called by one thread at a time.</summary>
    public void Record(TimeSpan duration)
    {
        var seconds = duration.TotalSeconds;
        var bucket = seconds <= Shortest ? 0 : (int)(Math.Log(seconds / Shortest) / LogGrowth) + 1;
        ref var count = ref _counts[Math.Min(bucket, Buckets - 1)];
        Volatile.Write(ref count, count + 1);
    }

    public LatencyQuantiles GetQuantiles()
    {
        var counts = new long[Buckets];
        var total = 0L;
        for (var i = 0; i < Buckets; i++)
        {
            total += counts[i] = Interlocked.Read(ref _counts[i]);
        }

        return new LatencyQuantiles(Quantile(counts, total, 0.5), Quantile(counts, total, 0.95), Quantile(counts, total, 0.99));
    }

    private static TimeSpan Quantile(long[] counts, long total, double share)
    {
        if (total == 0)
        {
            return TimeSpan.Zero;
        }

        var rank = (long)Math.Ceiling(total * share);
        var bucket = 0;
        for (var seen = counts[0]; seen < rank; seen += counts[bucket])
        {
            bucket++;
        }

        // The middle of the bucket, by its logarithm.
        return TimeSpan.FromSeconds(bucket == 0 ? Shortest : Shortest * Math.Pow(Growth, bucket - 0.5));
    }
}
