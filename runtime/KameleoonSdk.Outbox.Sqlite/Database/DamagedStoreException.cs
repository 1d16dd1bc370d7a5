namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>The file is not a store in order: another program's, or damaged. The message says which.</summary>
internal sealed class DamagedStoreException(string message, Exception? innerException = null) : Exception(message, innerException);
