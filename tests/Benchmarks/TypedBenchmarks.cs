using BenchmarkDotNet.Attributes;
using KameleoonSdk.Benchmarks.Corpus;
using KameleoonSdk.Benchmarks.Serializers;
using KameleoonSdk.Benchmarks.Typed;

namespace KameleoonSdk.Benchmarks;

/// <summary>An event whose members are all typed to UTF-8, into a buffer that is used again.</summary>
public class TypedBenchmarks
{
    private readonly SystemTextJsonSerializer _systemTextJson = new();
    private readonly SdkSerializer _sdk = new();
    private readonly byte[] _copy = new byte[16 * 1024];
    private PlainOrder[] _plainOrders = [];
    private OrderCompleted[] _orders = [];
    private byte[][] _bodies = [];

    [GlobalSetup]
    public void Setup()
    {
        EventData[] corpus = EventCorpus.Create();
        _plainOrders = [.. corpus.Select(Orders.CreatePlain)];
        _orders = [.. corpus.Select(Orders.Create)];
        _bodies = [.. _orders.Select(order => _sdk.Write(order).ToArray())];
        for (int i = 0; i < corpus.Length; i++)
        {
            SameJson.Check(_bodies[i], _systemTextJson.WriteTyped(_plainOrders[i]));
            SameJson.Check(_bodies[i], _systemTextJson.WriteTypedByHandler(_plainOrders[i]));
        }
    }

    [Benchmark(Description = "System.Text.Json, fast path", Baseline = true, OperationsPerInvoke = EventCorpus.Size)]
    public int SystemTextJson()
    {
        int bytes = 0;
        foreach (PlainOrder plain in _plainOrders)
        {
            bytes += _systemTextJson.WriteTyped(plain).Length;
        }

        return bytes;
    }

    [Benchmark(Description = "System.Text.Json, SerializeHandler alone", OperationsPerInvoke = EventCorpus.Size)]
    public int SystemTextJsonHandler()
    {
        int bytes = 0;
        foreach (PlainOrder plain in _plainOrders)
        {
            bytes += _systemTextJson.WriteTypedByHandler(plain).Length;
        }

        return bytes;
    }

    [Benchmark(Description = "SDK", OperationsPerInvoke = EventCorpus.Size)]
    public int Sdk()
    {
        int bytes = 0;
        foreach (OrderCompleted order in _orders)
        {
            bytes += _sdk.Write(order).Length;
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
