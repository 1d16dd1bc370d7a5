using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using KameleoonSdk.Benchmarks.RawEvents;
using KameleoonSdk.Destinations;

namespace KameleoonSdk.Benchmarks.Reference;

/// <summary>
/// Measures as <c>measure.js</c> measures the reference: the same events, five seconds to warm up, then the median of rounds of one second.
/// <c>-- reference dump</c> writes the events, one a line; <c>-- reference measure</c> measures.
/// </summary>
internal static class SideBySide
{
    public const string Name = "reference";

    private const int Rounds = 5;

    public static void Run(string what)
    {
        byte[][] events = RawEventCorpus.Create();
        if (what == "dump")
        {
            using Stream output = Console.OpenStandardOutput();
            foreach (byte[] utf8 in events)
            {
                output.Write([.. utf8, (byte)'\n']);
            }

            return;
        }

        ArrayBufferWriter<byte> body = new(1 << 16);
        Measure("compiled, LogEvent.TryMap", events, utf8 =>
        {
            body.ResetWrittenCount();
            return LogEvent.TryMap(utf8, body, out _);
        });
        using KameleoonDestination presets = InterpretedMapping.Presets();
        Measure("interpreted, KameleoonDestination.Evaluate", events, utf8 => presets.Evaluate(utf8).Mappings.Any(mapping => mapping.Status == MappingStatus.Ready));
    }

    private static void Measure(string what, byte[][] events, Func<byte[], bool> map)
    {
        Run(events, map, TimeSpan.FromSeconds(5));
        double[] times = [.. Enumerable.Range(0, Rounds).Select(_ => Run(events, map, TimeSpan.FromSeconds(1))).Order()];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {times[Rounds / 2]:F0} ns an event"));
    }

    private static double Run(byte[][] events, Func<byte[], bool> map, TimeSpan time)
    {
        long start = Stopwatch.GetTimestamp();
        long count = 0;
        do
        {
            foreach (byte[] utf8 in events)
            {
                if (!map(utf8))
                {
                    throw new InvalidOperationException("An event was not mapped.");
                }
            }

            count += events.Length;
        }
        while (Stopwatch.GetElapsedTime(start) < time);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;
    }
}
