namespace KameleoonSdk.Hosting;

/// <summary>What an outbox found when it was opened.</summary>
/// <param name="Waiting">How many events of earlier times wait in it.</param>
/// <param name="SetAside">Where a damaged store was put, such as the path of a file; null if it was in order.</param>
public sealed record OutboxOpening(long Waiting, string? SetAside = null);
