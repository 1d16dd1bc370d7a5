namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>What came of a damaged store.</summary>
/// <param name="Copied">How many events could be read, dead letters included.</param>
/// <param name="Lost">How many are known to have been there and could not be read.</param>
internal readonly record struct SalvageCount(int Copied, int Lost);
