namespace Quickstart.Collector;

/// <summary>A request as the collector received it.</summary>
internal sealed record ReceivedRequest(string Method, string Path, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body);
