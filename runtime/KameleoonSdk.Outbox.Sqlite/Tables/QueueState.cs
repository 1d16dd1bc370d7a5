namespace KameleoonSdk.Outbox.Sqlite;

/// <summary>Where an event is on its way. The numbers are in files.</summary>
internal enum QueueState
{
    Ready = 0,
    Delayed = 1,
    Blocked = 2,
    Leased = 3,
}
