using BenchmarkDotNet.Attributes;
using KameleoonSdk.Benchmarks.Corpus;
using KameleoonSdk.Benchmarks.Plain;
using KameleoonSdk.Benchmarks.Sdk;
using KameleoonSdk.Benchmarks.Serializers;

namespace KameleoonSdk.Benchmarks;

/// <summary>A whole event to UTF-8, into a buffer that is used again. All alternatives are checked to write the same JSON value.</summary>
public class SerializeBenchmarks
{
    private readonly SystemTextJsonSerializer _systemTextJson = new();
    private readonly NewtonsoftSerializer _newtonsoft = new();
    private readonly SdkSerializer _sdk = new();
    private readonly byte[] _copy = new byte[16 * 1024];
    private PlainEvent[] _plainEvents = [];
    private LogEvent[] _logEvents = [];
    private byte[][] _bodies = [];

    [GlobalSetup]
    public void Setup()
    {
        EventData[] corpus = EventCorpus.Create();
        _plainEvents = [.. corpus.Select(PlainEvents.CreateForWire)];
        _logEvents = [.. corpus.Select(LogEvents.Create)];
        _bodies = [.. _logEvents.Select(logEvent => _sdk.Write(logEvent).ToArray())];
        for (int i = 0; i < corpus.Length; i++)
        {
            SameJson.Check(_bodies[i], _systemTextJson.WriteGenerated(_plainEvents[i]));
            SameJson.Check(_bodies[i], _systemTextJson.WriteReflected(_plainEvents[i]));
            SameJson.Check(_bodies[i], _systemTextJson.WriteByHand(_plainEvents[i]));
            SameJson.Check(_bodies[i], _newtonsoft.Write(_plainEvents[i]));
        }
    }

    [Benchmark(Description = "System.Text.Json, source generation", Baseline = true, OperationsPerInvoke = EventCorpus.Size)]
    public int SystemTextJsonGenerated()
    {
        int bytes = 0;
        foreach (PlainEvent plain in _plainEvents)
        {
            bytes += _systemTextJson.WriteGenerated(plain).Length;
        }

        return bytes;
    }

    [Benchmark(Description = "System.Text.Json, reflection", OperationsPerInvoke = EventCorpus.Size)]
    public int SystemTextJsonReflected()
    {
        int bytes = 0;
        foreach (PlainEvent plain in _plainEvents)
        {
            bytes += _systemTextJson.WriteReflected(plain).Length;
        }

        return bytes;
    }

    [Benchmark(Description = "Newtonsoft.Json", OperationsPerInvoke = EventCorpus.Size)]
    public int Newtonsoft()
    {
        int bytes = 0;
        foreach (PlainEvent plain in _plainEvents)
        {
            bytes += _newtonsoft.Write(plain).Length;
        }

        return bytes;
    }

    [Benchmark(Description = "Utf8JsonWriter by hand", OperationsPerInvoke = EventCorpus.Size)]
    public int ByHand()
    {
        int bytes = 0;
        foreach (PlainEvent plain in _plainEvents)
        {
            bytes += _systemTextJson.WriteByHand(plain).Length;
        }

        return bytes;
    }

    [Benchmark(Description = "SDK", OperationsPerInvoke = EventCorpus.Size)]
    public int Sdk()
    {
        int bytes = 0;
        foreach (LogEvent logEvent in _logEvents)
        {
            bytes += _sdk.Write(logEvent).Length;
        }

        return bytes;
    }

    [Benchmark(Description = "Lower bound: copy of the finished bytes", OperationsPerInvoke = EventCorpus.Size)]
    public int Copy()
    {
        int bytes = 0;
        foreach (byte[] body in _bodies)
        {
            body.CopyTo(_copy.AsSpan());
            bytes += body.Length;
        }

        return bytes;
    }
}
