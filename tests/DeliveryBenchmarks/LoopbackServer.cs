using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KameleoonSdk.DeliveryBenchmarks;

/// <summary>A server on loopback in a process of its own, so that what it allocates is not counted. It reads bodies and answers 200.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly Process _process;

    private LoopbackServer(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    public static LoopbackServer Start()
    {
        var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["server"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        return new LoopbackServer(process, new Uri(process.StandardOutput.ReadLine()!));
    }

    public static async Task<int> RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(server => server.AddServerHeader = false);
        await using var application = builder.Build();
        var received = 0L;
        application.Run(async context =>
        {
            if (context.Request.Method == "GET")
            {
                await context.Response.WriteAsync($"{Interlocked.Read(ref received)}");
                return;
            }

            var reader = context.Request.BodyReader;
            while (await reader.ReadAsync() is var read)
            {
                reader.AdvanceTo(read.Buffer.End);
                if (read.IsCompleted)
                {
                    break;
                }
            }

            Interlocked.Increment(ref received);
            context.Response.ContentLength = 0;
        });
        await application.StartAsync();
        Console.WriteLine(application.Urls.First());

        // Ends with whoever started it.
        await Console.In.ReadToEndAsync();
        return 0;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
