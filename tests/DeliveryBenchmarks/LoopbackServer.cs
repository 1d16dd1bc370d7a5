using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KameleoonSdk.DeliveryBenchmarks;

/// <summary>A server on loopback in a process of its own, so that what it allocates is not counted. It reads bodies and answers 200.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly Process _process;

    private readonly string _certificate;

    private LoopbackServer(Process process)
    {
        _process = process;
        Address = new Uri(process.StandardOutput.ReadLine()!);
        _certificate = process.StandardOutput.ReadLine()!;
    }

    public Uri Address { get; }

    public static LoopbackServer Start(bool isHttp2 = false) => new(Process.Start(
        new ProcessStartInfo(Environment.ProcessPath!, [.. Host(), "server", isHttp2 ? "h2" : "h1"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!);

    // The program itself, or dotnet with the program as its first argument.
    private static string[] Host() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(LoopbackServer).Assembly.Location] : [];

    /// <summary>A handler such as clients make for themselves, which knows the certificate of this server.</summary>
    public SocketsHttpHandler CreateHandler()
    {
        var handler = KameleoonClient.CreateHandler();
        handler.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString(HashAlgorithmName.SHA256) == _certificate;
        return handler;
    }

    /// <summary>Over how many connections requests came, and by which protocols.</summary>
    public async Task<string> DescribeConnectionsAsync()
    {
        using var http = new HttpClient(CreateHandler());
        return await http.GetStringAsync(new Uri(Address, "/connections"));
    }

    /// <summary>How many events have come in.</summary>
    public async Task<long> CountReceivedAsync()
    {
        using var http = new HttpClient(CreateHandler());
        return long.Parse(await http.GetStringAsync(Address), CultureInfo.InvariantCulture);
    }

    /// <summary>Fails unless each request that was counted came in, once: a rate means nothing otherwise.</summary>
    public async Task EnsureReceivedAsync(long expected)
    {
        if (await CountReceivedAsync() is var received && received != expected)
        {
            throw new InvalidOperationException($"The server received {received} events in all, but {expected} were counted.");
        }
    }

    public static async Task<int> RunAsync(bool isHttp2)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        using var certificate = CreateCertificate();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Listen(IPAddress.Loopback, 0, listen =>
            {
                if (isHttp2)
                {
                    listen.UseHttps(certificate);
                }
            });
        });
        await using var application = builder.Build();
        var received = 0L;
        var connections = new ConcurrentDictionary<string, string>();
        application.Run(async context =>
        {
            if (context.Request.Method == "GET")
            {
                await context.Response.WriteAsync(context.Request.Path == "/connections"
                    ? string.Join(", ", connections.Values.GroupBy(protocol => protocol).Select(group => $"{group.Count()} of {group.Key}"))
                    : $"{Interlocked.Read(ref received)}");
                return;
            }

            connections.TryAdd(context.Connection.Id, context.Request.Protocol);

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
        Console.WriteLine(certificate.GetCertHashString(HashAlgorithmName.SHA256));

        // Ends with whoever started it.
        await Console.In.ReadToEndAsync();
        return 0;
    }

    private static X509Certificate2 CreateCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
