namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>What a look after other instances found.</summary>
/// <param name="EndedInstances">How many had ended without a word.</param>
/// <param name="FreedLeases">How many leases they had.</param>
internal readonly record struct ReapCount(int EndedInstances, int FreedLeases);
