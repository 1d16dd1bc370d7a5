using BenchmarkDotNet.Attributes;
using KameleoonSdk.Benchmarks.Corpus;
using KameleoonSdk.Benchmarks.Plain;
using KameleoonSdk.Benchmarks.Sdk;

namespace KameleoonSdk.Benchmarks;

/// <summary>Valid events, checked by the same rules.</summary>
public class ValidateBenchmarks
{
    private readonly PlainEventValidator _validator = new();
    private readonly TextTimestampValidator _textValidator = new();
    private PlainEvent[] _plainEvents = [];
    private TextTimestampEvent[] _plainTextEvents = [];
    private LogEvent[] _logEvents = [];
    private LogEvent[] _logTextEvents = [];

    [GlobalSetup]
    public void Setup()
    {
        EventData[] corpus = EventCorpus.Create();
        _plainEvents = [.. corpus.Select(PlainEvents.Create)];
        _plainTextEvents = [.. corpus.Select(PlainEvents.CreateWithText)];
        _logEvents = [.. corpus.Select(LogEvents.Create)];
        _logTextEvents = [.. corpus.Select(data => LogEvents.Create(data) with { Timestamp = data.TimestampText })];
        int[] valid = [FluentValidation(), Sdk(), FluentValidationOfText(), SdkOfText()];
        if (valid.Any(count => count != EventCorpus.Size))
        {
            throw new InvalidOperationException("All events are valid.");
        }
    }

    [Benchmark(Description = "FluentValidation", Baseline = true, OperationsPerInvoke = EventCorpus.Size)]
    public int FluentValidation()
    {
        int valid = 0;
        foreach (PlainEvent plain in _plainEvents)
        {
            valid += _validator.Validate(plain).IsValid ? 1 : 0;
        }

        return valid;
    }

    [Benchmark(Description = "SDK", OperationsPerInvoke = EventCorpus.Size)]
    public int Sdk() => CountValid(_logEvents);

    [Benchmark(Description = "FluentValidation, timestamp is text", OperationsPerInvoke = EventCorpus.Size)]
    public int FluentValidationOfText()
    {
        int valid = 0;
        foreach (TextTimestampEvent plain in _plainTextEvents)
        {
            valid += _textValidator.Validate(plain).IsValid ? 1 : 0;
        }

        return valid;
    }

    [Benchmark(Description = "SDK, timestamp is text", OperationsPerInvoke = EventCorpus.Size)]
    public int SdkOfText() => CountValid(_logTextEvents);

    private static int CountValid(LogEvent[] logEvents)
    {
        int valid = 0;
        foreach (LogEvent logEvent in logEvents)
        {
            valid += logEvent.Validate().IsValid ? 1 : 0;
        }

        return valid;
    }
}
