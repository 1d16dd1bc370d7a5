namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>What one transaction did with dead letters: they are gone through in steps, so that nobody waits long for the file.</summary>
/// <param name="Count">How many it changed.</param>
/// <param name="Last">The place to go on behind; null at the end.</param>
internal readonly record struct DeadLetterStep(int Count, long? Last);
