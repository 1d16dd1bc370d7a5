using System.Text;
using KameleoonSdk.Destinations.Configuration;
using KameleoonSdk.Destinations.Evaluation;
using KameleoonSdk.Mappings;
using KameleoonSdk.Tests.Conformance;
using static KameleoonSdk.Destinations.Tests.Destinations;

namespace KameleoonSdk.Destinations.Tests.Robustness;

/// <summary>Large events, many threads, and memory.</summary>
public class LoadTests
{
    [Fact]
    public void Ten_thousand_levels_are_refused()
    {
        var evaluation = Presets.Evaluate($$"""{"type":"track","properties":{{new string('[', 10_000)}}{{new string(']', 10_000)}} }""");

        Assert.Equal(EventStatus.Unreadable, evaluation.Status);
        Assert.Contains("512", evaluation.Reason, StringComparison.Ordinal);
    }

    /// <summary>Refused by its length alone: the content is not looked at, so nothing of it is copied.</summary>
    [Fact]
    public void One_hundred_megabytes_are_refused_without_being_read()
    {
        var large = new byte[100 * 1024 * 1024];
        using var destination = new KameleoonDestination(Presets);
        destination.Evaluate("{}"u8);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(EventStatus.Unreadable, destination.Evaluate(large).Status);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 10_000);
    }

    [Fact]
    public void Many_threads_get_the_same_answers()
    {
        using var destination = new KameleoonDestination(Presets);
        byte[][] events = [.. ConformanceFiles.Read("destination").Select(pair => Encoding.UTF8.GetBytes(pair.Case.GetProperty("event").GetRawText()))];
        string[] expected = [.. events.Select(rawEvent => Text(destination.Evaluate(rawEvent)))];

        Parallel.For(0, 8 * events.Length, i => Assert.Equal(expected[i % events.Length], Text(destination.Evaluate(events[i % events.Length]))));
    }

    [Fact]
    public void A_valid_event_is_evaluated_without_an_allocation()
    {
        using var destination = new KameleoonDestination(Presets);
        byte[][] events =
        [
            Encoding.UTF8.GetBytes(Track),
            """{"type":"track","event":5,"messageId":7,"timestamp":"2024-05-17T09:30:00Z","properties":{"kameleoonVisitorCode":3,"a":1}}"""u8.ToArray(),
            """{"type":"identify","messageId":"m","timestamp":"2024-05-17T09:30:00Z","traits":{"a":1,"kameleoonVisitorCode":"vc"}}"""u8.ToArray(),
            """{"type":"screen"}"""u8.ToArray(),
        ];
        var sink = new CountingSink(new byte[8 * 1024]);
        Run(destination, events, ref sink);

        var least = Enumerable.Range(0, 5).Min(_ =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var counting = sink;
            Run(destination, events, ref counting);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });

        Assert.Equal(0, least);
        Assert.Equal(3 * 100, sink.ReadyCount);
    }

    private static void Run(KameleoonDestination destination, byte[][] events, ref CountingSink sink)
    {
        for (int i = 0; i < 100; i++)
        {
            foreach (byte[] rawEvent in events)
            {
                destination.Evaluate(rawEvent, ref sink);
            }
        }
    }

    private static string Text(EventEvaluation evaluation) => $"{evaluation}{string.Join('|', evaluation.Mappings.Select(mapping => Encoding.UTF8.GetString(mapping.Body.Span)))}";

    /// <summary>Copies bodies to a buffer of the caller.</summary>
    private struct CountingSink(byte[] buffer) : IEvaluationSink
    {
        public int ReadyCount { get; private set; }

        public readonly void Skip(LoadedMapping mapping, MappingStatus status)
        {
        }

        public void Ready(LoadedMapping mapping, ReadOnlySpan<byte> body, ValidationResult validation)
        {
            body.CopyTo(buffer);
            ReadyCount++;
        }

        public readonly void Invalid(LoadedMapping mapping, ValidationResult validation) => Assert.Fail(validation.ToString());

        public readonly void Failed(LoadedMapping mapping, MappingException exception) => Assert.Fail(exception.Message);
    }
}
