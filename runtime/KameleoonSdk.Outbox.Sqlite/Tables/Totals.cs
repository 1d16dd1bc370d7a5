namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>How much of a project is in the store. Kept in the file, so that several processes share one limit.</summary>
/// <param name="Events">Waiting and leased events.</param>
/// <param name="Bytes">The sum of their bodies.</param>
/// <param name="Leased">How many of them are leased.</param>
/// <param name="Dead">Dead letters.</param>
/// <param name="DeadBytes">The sum of their bodies.</param>
internal readonly record struct Totals(long Events, long Bytes, long Leased, long Dead, long DeadBytes);
