using BenchmarkDotNet.Running;
using KameleoonSdk.Benchmarks.Configuration;
using KameleoonSdk.Benchmarks.Engage;
using KameleoonSdk.Benchmarks.Reference;

if (args is [SyncMeasurement.Name, "memory" or "sqlite", ..])
{
    await SyncMeasurement.RunAsync(args);
    return;
}

if (args is [SideBySide.Name, "dump" or "measure"])
{
    SideBySide.Run(args[1]);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new SteadyConfig());
