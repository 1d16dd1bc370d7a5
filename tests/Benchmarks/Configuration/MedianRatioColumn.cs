using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace KameleoonSdk.Benchmarks.Configuration;

/// <summary>Compares the medians of a benchmark and its baseline; BenchmarkDotNet's own ratio compares means, which one busy second moves.</summary>
internal sealed class MedianRatioColumn : IColumn
{
    public static readonly MedianRatioColumn Ratio =
        new("Ratio", "The median's share of the baseline's median", (median, baseline) => median / baseline, "0.000");

    public static readonly MedianRatioColumn Speed =
        new("Speed", "How many times as fast as the baseline, by medians", (median, baseline) => baseline / median, "0.00'x'");

    private readonly Func<double, double, double> _compare;
    private readonly string _format;

    private MedianRatioColumn(string name, string legend, Func<double, double, double> compare, string format)
    {
        (ColumnName, Legend, _compare, _format) = (name, legend, compare, format);
    }

    public string Id => nameof(MedianRatioColumn) + ColumnName;

    public string ColumnName { get; }

    public string Legend { get; }

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Baseline;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        BenchmarkCase? baseline = summary.GetBaseline(summary.GetLogicalGroupKey(benchmarkCase));
        double? baselineMedian = Median(summary, baseline);
        double? median = Median(summary, benchmarkCase);
        return baselineMedian is null || median is null ? "?" : _compare(median.Value, baselineMedian.Value).ToString(_format, CultureInfo.InvariantCulture);
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    private static double? Median(Summary summary, BenchmarkCase? benchmarkCase) =>
        benchmarkCase is null ? null : summary[benchmarkCase]?.ResultStatistics?.Median;
}
