namespace KameleoonSdk.Destinations.Engage;

/// <summary>The number of a sync. Later syncs of a trait have greater ones.</summary>
/// <param name="Current">The sync that begins now.</param>
/// <param name="Completed">The last one that was completed; before the first one, a number that no other store of the trait had.</param>
public readonly record struct SyncGeneration(long Current, long Completed);
