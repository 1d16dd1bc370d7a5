using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using KameleoonSdk.Hosting.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace KameleoonSdk.Hosting.Tests.Faults;

/// <summary>A server that offers HTTP/2.</summary>
public class Http2Tests
{
    [Fact]
    public async Task It_is_used_where_it_is_offered_over_several_connections_at_need()
    {
        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var seen = new ConcurrentQueue<(string Protocol, string Connection)>();
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var certificate = Certificate();
        await using var server = Server(certificate, async context =>
        {
            seen.Enqueue((context.Request.Protocol, context.Connection.Id));
            if (seen.Count == 6)
            {
                all.TrySetResult();
            }

            await held.Task;
        });
        await server.StartAsync();
        using var handler = KameleoonClient.CreateHandler();
        handler.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => certificate.Equals(shown);
        await using var sender = new KameleoonSender(
            new KameleoonOptions
            {
                ApiKey = Secrets.ApiKey,
                Sitecode = Secrets.Sitecode,
                BaseAddress = new Uri(server.Urls.First()),
                Concurrency = 6,
                Timeout = TimeSpan.FromMinutes(10),
            },
            new KameleoonSenderDependencies { HttpHandler = handler });

        for (var i = 0; i < 6; i++)
        {
            await sender.EnqueueAsync(Events.Order($"m-{i}"));
        }

        // Each connection takes two requests at a time, and all six are under way.
        await all.Task;
        held.SetResult();
        var result = await sender.FlushAsync(TimeSpan.FromMinutes(1));

        Assert.True(result.IsComplete);
        Assert.All(seen, one => Assert.Equal("HTTP/2", one.Protocol));
        Assert.Equal(3, seen.DistinctBy(one => one.Connection).Count());
    }

    [Fact]
    public async Task Under_load_every_event_arrives_once_over_several_connections()
    {
        const int Count = 2000;
        var seen = new ConcurrentQueue<(string Protocol, string Connection, string MessageId)>();
        using var certificate = Certificate();
        await using var server = Server(certificate, async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            seen.Enqueue((context.Request.Protocol, context.Connection.Id, Events.MessageIdOf(body.ToArray())));
        });
        await server.StartAsync();
        using var handler = KameleoonClient.CreateHandler();
        handler.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => certificate.Equals(shown);
        await using var sender = new KameleoonSender(
            new KameleoonOptions { ApiKey = Secrets.ApiKey, Sitecode = Secrets.Sitecode, BaseAddress = new Uri(server.Urls.First()), Concurrency = 16 },
            new KameleoonSenderDependencies { HttpHandler = handler });

        for (var i = 0; i < Count; i++)
        {
            Assert.True((await sender.EnqueueAsync(Events.Order($"m-{i}"))).IsAccepted);
        }

        Assert.True((await sender.FlushAsync(TimeSpan.FromMinutes(5))).IsComplete);
        Assert.Equal(Count, seen.Count);
        Assert.Equal(Count, seen.DistinctBy(one => one.MessageId).Count());
        Assert.All(seen, one => Assert.Equal("HTTP/2", one.Protocol));
        Assert.InRange(seen.DistinctBy(one => one.Connection).Count(), 2, 16);
    }

    private static WebApplication Server(X509Certificate2 certificate, Func<Microsoft.AspNetCore.Http.HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.Http2.MaxStreamsPerConnection = 2;
            kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen => listen.UseHttps(certificate));
        });
        var application = builder.Build();
        application.Run(context => answer(context));
        return application;
    }

    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
#if NET9_0_OR_GREATER
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
#else
        return new X509Certificate2(certificate.Export(X509ContentType.Pfx));
#endif
    }
}
