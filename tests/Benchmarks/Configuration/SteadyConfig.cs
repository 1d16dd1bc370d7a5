using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Order;
using Perfolizer.Horology;

namespace KameleoonSdk.Benchmarks.Configuration;

/// <summary>
/// For small shared machines: many short iterations in several processes, judged by their medians, so that neither a busy second nor
/// one process with an unlucky memory layout decides.
/// </summary>
internal sealed class SteadyConfig : ManualConfig
{
    public SteadyConfig()
    {
        AddJob(Job.Default
            .WithLaunchCount(3)
            .WithWarmupCount(12)
            .WithIterationCount(15)
            .WithIterationTime(TimeInterval.FromMilliseconds(150)));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
        AddColumnProvider(DefaultColumnProviders.Descriptor, DefaultColumnProviders.Statistics, DefaultColumnProviders.Metrics);
        AddColumn(StatisticColumn.Median, MedianRatioColumn.Ratio, MedianRatioColumn.Speed);
        HideColumns(Column.Mean, Column.Error, Column.StdDev, Column.Gen0, Column.Gen1, Column.Gen2, Column.AllocRatio);
        HideColumns(BaselineRatioColumn.RatioMean, BaselineRatioColumn.RatioStdDev);
        Orderer = new DefaultOrderer(SummaryOrderPolicy.Declared);
    }
}
