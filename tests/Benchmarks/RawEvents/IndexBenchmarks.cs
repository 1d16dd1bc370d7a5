using System.Text.Json;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Benchmarks.RawEvents;

/// <summary>Reading a raw event and refusing whatever is not JSON, before anything is done with it.</summary>
public class IndexBenchmarks
{
    private static readonly JsonNameSet RootNames = new("properties", "context", "type", "event", "userId", "messageId", "timestamp");
    private static readonly JsonNameSet PropertyNames = new("total", "currency");
    private static readonly JsonNameSet ContextNames = new("userAgent", "ip", "page");

    private readonly byte[][] _events = RawEventCorpus.Create();
    private readonly JsonIndex _index = JsonIndex.Rent();

    [Benchmark(Description = "Utf8JsonReader, every token", Baseline = true, OperationsPerInvoke = RawEventCorpus.Size)]
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

    [Benchmark(Description = "JsonNode.Parse", OperationsPerInvoke = RawEventCorpus.Size)]
    public object? Node()
    {
        JsonNode? last = null;
        foreach (byte[] utf8 in _events)
        {
            last = JsonNode.Parse(utf8);
        }

        return last;
    }

    [Benchmark(Description = "JsonDocument.Parse", OperationsPerInvoke = RawEventCorpus.Size)]
    public JsonValueKind Document()
    {
        JsonValueKind last = JsonValueKind.Undefined;
        foreach (byte[] utf8 in _events)
        {
            using JsonDocument document = JsonDocument.Parse(utf8);
            last = document.RootElement.ValueKind;
        }

        return last;
    }

    [Benchmark(Description = "SDK, JsonIndex", OperationsPerInvoke = RawEventCorpus.Size)]
    public int Index()
    {
        int last = 0;
        foreach (byte[] utf8 in _events)
        {
            if (!_index.TryRead(utf8, RawEventLimits.Default, out RawEventError error))
            {
                throw new RawEventException(error);
            }

            last = _index.View(utf8).Root;
        }

        return last;
    }

    [Benchmark(Description = "SDK, JsonIndex, and thirteen members by their names", OperationsPerInvoke = RawEventCorpus.Size)]
    public int IndexAndFind()
    {
        int found = 0;
        foreach (byte[] utf8 in _events)
        {
            if (!_index.TryRead(utf8, RawEventLimits.Default, out RawEventError error))
            {
                throw new RawEventException(error);
            }

            JsonView view = _index.View(utf8);
            found += Find(view);
        }

        return found;
    }

    [Benchmark(Description = "SDK, JsonIndex, and the same members by sets of names", OperationsPerInvoke = RawEventCorpus.Size)]
    public int IndexAndFindAll()
    {
        int found = 0;
        foreach (byte[] utf8 in _events)
        {
            if (!_index.TryRead(utf8, RawEventLimits.Default, out RawEventError error))
            {
                throw new RawEventException(error);
            }

            found += FindAll(_index.View(utf8));
        }

        return found;
    }

    private static int FindAll(JsonView view)
    {
        Span<int> root = stackalloc int[RootNames.Count];
        view.FindAll(view.Root, RootNames, root);
        Span<int> properties = stackalloc int[PropertyNames.Count];
        view.FindAll(root[0], PropertyNames, properties);
        Span<int> context = stackalloc int[ContextNames.Count];
        view.FindAll(root[1], ContextNames, context);
        return root[2] + root[3] + root[4] + root[5] + root[6] + properties[0] + properties[1] + context[0] + context[1]
            + view.Find(context[2], "url"u8);
    }

    private static int Find(JsonView view)
    {
        int properties = view.Find(view.Root, "properties"u8);
        int context = view.Find(view.Root, "context"u8);
        return view.Find(view.Root, "type"u8) + view.Find(view.Root, "event"u8) + view.Find(view.Root, "userId"u8)
            + view.Find(view.Root, "messageId"u8) + view.Find(view.Root, "timestamp"u8)
            + view.Find(properties, "total"u8) + view.Find(properties, "currency"u8)
            + view.Find(context, "userAgent"u8) + view.Find(context, "ip"u8)
            + view.Find(view.Find(context, "page"u8), "url"u8);
    }
}
