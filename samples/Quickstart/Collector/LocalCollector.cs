using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Quickstart.Collector;

/// <summary>A stand-in for Kameleoon: a real HTTP server on a free loopback port that remembers what it received last.</summary>
internal sealed class LocalCollector : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LocalCollector(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.First());

    public ReceivedRequest? LastRequest { get; private set; }

    public static async Task<LocalCollector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = new LocalCollector(builder.Build());
        collector._app.Run(collector.ReceiveAsync);
        await collector._app.StartAsync();
        return collector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var headers = context.Request.Headers.Select(header => KeyValuePair.Create(header.Key, header.Value.ToString())).ToList();
        LastRequest = new ReceivedRequest(context.Request.Method, context.Request.Path, headers, body.ToArray());
        context.Response.StatusCode = StatusCodes.Status200OK;
    }
}
