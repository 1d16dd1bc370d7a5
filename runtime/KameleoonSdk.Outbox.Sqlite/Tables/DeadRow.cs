namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>A dead letter without its event.</summary>
/// <param name="Place">Its place among the dead letters.</param>
/// <param name="Id">The place of the event in the store.</param>
/// <param name="Size">The size of its body.</param>
internal readonly record struct DeadRow(long Place, long Id, long Size);
