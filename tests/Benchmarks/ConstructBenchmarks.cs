using BenchmarkDotNet.Attributes;
using KameleoonSdk.Benchmarks.Corpus;
using KameleoonSdk.Benchmarks.Plain;
using KameleoonSdk.Benchmarks.Sdk;

namespace KameleoonSdk.Benchmarks;

/// <summary>A whole event from its values. The builder also validates.</summary>
public class ConstructBenchmarks
{
    private EventData[] _corpus = [];

    [GlobalSetup]
    public void Setup() => _corpus = EventCorpus.Create();

    [Benchmark(Description = "SDK, object initializer", Baseline = true, OperationsPerInvoke = EventCorpus.Size)]
    public object? Initializer()
    {
        LogEvent? last = null;
        foreach (EventData data in _corpus)
        {
            last = LogEvents.Create(data);
        }

        return last;
    }

    [Benchmark(Description = "SDK, builder", OperationsPerInvoke = EventCorpus.Size)]
    public object? Builder()
    {
        LogEvent? last = null;
        foreach (EventData data in _corpus)
        {
            last = LogEvents.Build(data);
        }

        return last;
    }

    [Benchmark(Description = "Plain class, dictionaries", OperationsPerInvoke = EventCorpus.Size)]
    public object? Plain()
    {
        PlainEvent? last = null;
        foreach (EventData data in _corpus)
        {
            last = PlainEvents.Create(data);
        }

        return last;
    }
}
