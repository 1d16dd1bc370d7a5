using BenchmarkDotNet.Attributes;
using KameleoonSdk.Benchmarks.Corpus;
using KameleoonSdk.Benchmarks.Plain;
using KameleoonSdk.Benchmarks.Sdk;

namespace KameleoonSdk.Benchmarks;

/// <summary>Eight properties set one by one through the indexer.</summary>
public class FillBenchmarks
{
    private EventData[] _corpus = [];
    private ReadOnlyMemory<byte>[] _json = [];

    [GlobalSetup]
    public void Setup()
    {
        _corpus = EventCorpus.Create();
        _json = [.. _corpus.Select(LogEvents.JsonOfProperties)];
    }

    [Benchmark(Description = "Dictionary<string, object?>", Baseline = true, OperationsPerInvoke = EventCorpus.Size)]
    public object? Dictionary()
    {
        Dictionary<string, object?>? last = null;
        foreach (EventData data in _corpus)
        {
            last = [];
            PlainProperties.Fill(last, data);
        }

        return last;
    }

    [Benchmark(Description = "Dictionary<string, object?>(8)", OperationsPerInvoke = EventCorpus.Size)]
    public object? DictionaryWithCapacity()
    {
        Dictionary<string, object?>? last = null;
        foreach (EventData data in _corpus)
        {
            last = new(8);
            PlainProperties.Fill(last, data);
        }

        return last;
    }

    [Benchmark(Description = "PropertyBag", OperationsPerInvoke = EventCorpus.Size)]
    public object? Bag()
    {
        PropertyBag? last = null;
        foreach (EventData data in _corpus)
        {
            last = [];
            SdkProperties.Fill(last, data);
        }

        return last;
    }

    [Benchmark(Description = "PropertyBag of ready JSON", OperationsPerInvoke = EventCorpus.Size)]
    public object? BagOfReadyJson()
    {
        PropertyBag? last = null;
        foreach (ReadOnlyMemory<byte> json in _json)
        {
            last = PropertyBag.FromUtf8Json(json);
        }

        return last;
    }
}
