namespace KameleoonSdk.Destinations.Engage;

/// <summary>
/// A sync could not hand everything over. What was handed over is kept; the rest is due again in the next sync. The first failure is the
/// inner exception.
/// </summary>
public sealed class SyncFailedException : Exception
{
    internal SyncFailedException(string trait, SyncProgress progress, bool isStopped, Exception firstFailure)
        : base(Describe(trait, progress, isStopped, firstFailure), firstFailure) => Progress = progress;

    /// <summary>What the sync did.</summary>
    public SyncProgress Progress { get; }

    private static string Describe(string trait, SyncProgress progress, bool isStopped, Exception firstFailure)
    {
        var members = progress.Failed == 1 ? "1 member" : $"{progress.Failed} members";
        var end = isStopped ? "stopped after" : "failed for";
        return $"The sync of '{trait}' {end} {members}. The next sync goes over what is missing. The first failure: {firstFailure.Message}";
    }
}
