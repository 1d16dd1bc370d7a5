namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>What a row of the queue was.</summary>
/// <param name="State">Where the event was on its way.</param>
/// <param name="Size">The size of its body.</param>
/// <param name="Attempts">How many attempts were settled.</param>
/// <param name="OrderKey">Its key.</param>
internal readonly record struct RemovedRow(QueueState State, long Size, int Attempts, string? OrderKey);
