using KameleoonSdk.Destinations;

namespace KameleoonSdk.Benchmarks.RawEvents;

/// <summary>Destinations whose mappings are interpreted.</summary>
internal static class InterpretedMapping
{
    public static KameleoonDestination Presets() => new(new DestinationOptions { Name = "Presets" }.WithPresets());

    /// <summary>With the one mapping that the others have compiled or written by hand.</summary>
    public static KameleoonDestination TrackCalls()
    {
        DestinationOptions options = new DestinationOptions { Name = "Track Calls" }.WithPresets();
        return new KameleoonDestination(options with { Mappings = [.. options.Mappings.Where(mapping => mapping.Action == LogEvent.Descriptor.Name)] });
    }

    public static int CountReady(KameleoonDestination destination, byte[][] events)
    {
        int ready = 0;
        foreach (byte[] utf8 in events)
        {
            foreach (MappingEvaluation mapping in destination.Evaluate(utf8).Mappings)
            {
                ready += mapping.Status == MappingStatus.Ready ? 1 : 0;
            }
        }

        return ready == events.Length ? ready : throw new InvalidOperationException($"{ready} of {events.Length} events were mapped.");
    }
}
