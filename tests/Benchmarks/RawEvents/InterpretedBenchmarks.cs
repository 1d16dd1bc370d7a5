using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using KameleoonSdk.Destinations;
using KameleoonSdk.RawEvents;
using KameleoonSdk.Triggers;

namespace KameleoonSdk.Benchmarks.RawEvents;

/// <summary>The same work as <see cref="MapBenchmarks"/>, by mappings that are interpreted: what users' own mappings get.</summary>
public class InterpretedBenchmarks
{
    private readonly byte[][] _events = RawEventCorpus.Create();
    private readonly ArrayBufferWriter<byte> _output = new(1 << 16);
    private readonly Utf8JsonWriter _writer;
    private readonly KameleoonDestination _presets = InterpretedMapping.Presets();
    private readonly KameleoonDestination _one = InterpretedMapping.TrackCalls();
    private readonly Trigger _trigger = Trigger.Parse("""type = "track" and properties.total > 10 and match(event, "Order *")""");
    private readonly JsonIndex _index = JsonIndex.Rent();

    public InterpretedBenchmarks() => _writer = new Utf8JsonWriter(_output);

    [Benchmark(Description = "JsonDocument, interpreted paths, Utf8JsonWriter", Baseline = true, OperationsPerInvoke = RawEventCorpus.Size)]
    public int Document()
    {
        foreach (byte[] utf8 in _events)
        {
            _output.ResetWrittenCount();
            _writer.Reset(_output);
            DocumentMapper.Map(utf8, _writer);
            _writer.Flush();
        }

        return _output.WrittenCount;
    }

    [Benchmark(Description = "SDK, Evaluate, the same mapping", OperationsPerInvoke = RawEventCorpus.Size)]
    public int OneMapping() => InterpretedMapping.CountReady(_one, _events);

    [Benchmark(Description = "SDK, Evaluate, all four presets", OperationsPerInvoke = RawEventCorpus.Size)]
    public int Presets() => InterpretedMapping.CountReady(_presets, _events);

    [Benchmark(Description = "SDK, a trigger of three conditions alone", OperationsPerInvoke = RawEventCorpus.Size)]
    public int TriggerOnly()
    {
        int matched = 0;
        foreach (byte[] utf8 in _events)
        {
            matched += _index.TryRead(utf8, RawEventLimits.Default, out _) && _trigger.Matches(_index.View(utf8)) ? 1 : 0;
        }

        return matched;
    }
}
