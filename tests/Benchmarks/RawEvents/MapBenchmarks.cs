using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace KameleoonSdk.Benchmarks.RawEvents;

/// <summary>A raw track event to the validated body of a Log Event: trigger, mapping, validation, serialization. Malformed JSON is refused.</summary>
public class MapBenchmarks
{
    private readonly byte[][] _events = RawEventCorpus.Create();
    private readonly ArrayBufferWriter<byte> _output = new(1 << 16);
    private readonly Utf8JsonWriter _writer;

    public MapBenchmarks() => _writer = new Utf8JsonWriter(_output);

    [Benchmark(Description = "JsonNode", Baseline = true, OperationsPerInvoke = RawEventCorpus.Size)]
    public int Node()
    {
        foreach (byte[] utf8 in _events)
        {
            Reset();
            NodeMapper.Map(utf8, _writer);
            _writer.Flush();
        }

        return _output.WrittenCount;
    }

    [Benchmark(Description = "JsonDocument, interpreted paths, Utf8JsonWriter", OperationsPerInvoke = RawEventCorpus.Size)]
    public int Document()
    {
        foreach (byte[] utf8 in _events)
        {
            Reset();
            DocumentMapper.Map(utf8, _writer);
            _writer.Flush();
        }

        return _output.WrittenCount;
    }

    [Benchmark(Description = "Utf8JsonReader, every token, nothing written", OperationsPerInvoke = RawEventCorpus.Size)]
    public long Reader()
    {
        long last = 0;
        foreach (byte[] utf8 in _events)
        {
            Utf8JsonReader reader = new(utf8);
            while (reader.Read())
            {
            }

            last = reader.BytesConsumed;
        }

        return last;
    }

    [Benchmark(Description = "SDK, LogEvent.TryMap", OperationsPerInvoke = RawEventCorpus.Size)]
    public int Sdk()
    {
        int mapped = 0;
        foreach (byte[] utf8 in _events)
        {
            _output.ResetWrittenCount();
            mapped += LogEvent.TryMap(utf8, _output, out _) ? 1 : 0;
        }

        return mapped == _events.Length ? mapped : throw new InvalidOperationException($"{mapped} of {_events.Length} events were mapped.");
    }

    private void Reset()
    {
        _output.ResetWrittenCount();
        _writer.Reset(_output);
    }
}
