namespace KameleoonSdk.Destinations;

/// <summary>An event of a sample that is no valid event.</summary>
/// <param name="Number">Which one it was, counted from 1.</param>
/// <param name="Reason">What is wrong, and where.</param>
public sealed record UnreadableEvent(int Number, string Reason);
