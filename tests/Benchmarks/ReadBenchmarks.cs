using System.Text.Json;
using BenchmarkDotNet.Attributes;
using KameleoonSdk.Benchmarks.Corpus;
using KameleoonSdk.Benchmarks.Plain;
using KameleoonSdk.Benchmarks.Sdk;
using KameleoonSdk.Benchmarks.Serializers;

namespace KameleoonSdk.Benchmarks;

/// <summary>The body of an event, read back.</summary>
public class ReadBenchmarks
{
    private byte[][] _bodies = [];

    [GlobalSetup]
    public void Setup()
    {
        SdkSerializer sdk = new();
        _bodies = [.. EventCorpus.Create().Select(data => sdk.Write(LogEvents.Create(data)).ToArray())];
    }

    [Benchmark(Description = "System.Text.Json, source generation", Baseline = true, OperationsPerInvoke = EventCorpus.Size)]
    public object? SystemTextJson()
    {
        PlainEvent? last = null;
        foreach (byte[] body in _bodies)
        {
            last = JsonSerializer.Deserialize(body, PlainEventContext.Default.PlainEvent);
        }

        return last;
    }

    [Benchmark(Description = "System.Text.Json, open objects as JsonElement", OperationsPerInvoke = EventCorpus.Size)]
    public object? SystemTextJsonElements()
    {
        ElementEvent? last = null;
        foreach (byte[] body in _bodies)
        {
            last = JsonSerializer.Deserialize(body, PlainEventContext.Default.ElementEvent);
        }

        return last;
    }

    [Benchmark(Description = "SDK", OperationsPerInvoke = EventCorpus.Size)]
    public object? Sdk()
    {
        LogEvent? last = null;
        foreach (byte[] body in _bodies)
        {
            last = LogEvent.Parse(body);
        }

        return last;
    }

    [Benchmark(Description = "SDK, and every member of the open objects", OperationsPerInvoke = EventCorpus.Size)]
    public int SdkWithMembers()
    {
        int members = 0;
        foreach (byte[] body in _bodies)
        {
            LogEvent logEvent = LogEvent.Parse(body);
            members += CountText(logEvent.Properties) + CountText(logEvent.Context);
        }

        return members;
    }

    private static int CountText(PropertyBag bag)
    {
        int text = 0;
        foreach ((_, PropertyValue value) in bag)
        {
            text += value.Kind == PropertyKind.String ? 1 : 0;
        }

        return text;
    }
}
