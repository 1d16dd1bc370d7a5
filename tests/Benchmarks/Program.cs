using BenchmarkDotNet.Running;
using KameleoonSdk.Benchmarks.Configuration;
using KameleoonSdk.Benchmarks.Engage;

if (args is [SyncMeasurement.Name, "memory" or "sqlite", ..])
{
    await SyncMeasurement.RunAsync(args);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new SteadyConfig());
