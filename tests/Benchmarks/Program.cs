using BenchmarkDotNet.Running;
using KameleoonSdk.Benchmarks.Configuration;

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, new SteadyConfig());
