using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KameleoonSdk.Tests.Client;

/// <summary>A real server on this machine that records its requests and answers as the test says.</summary>
internal sealed class RecordingServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private RecordingServer(WebApplication application) => _application = application;

    public ConcurrentQueue<RecordedRequest> Requests { get; } = new();

    public Uri Address { get; private set; } = null!;

    public int Connections => Requests.Select(request => request.ConnectionId).Distinct().Count();

    public RecordedRequest Request => Assert.Single(Requests);

    public static Task<RecordingServer> StartAsync(HttpStatusCode status = HttpStatusCode.OK, string body = "") =>
        StartAsync(context => AnswerAsync(context, status, body));

    public static async Task<RecordingServer> StartAsync(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.RequestHeaderEncodingSelector = _ => Encoding.Latin1;
        });
        var server = new RecordingServer(builder.Build());
        server._application.Run(async context =>
        {
            server.Requests.Enqueue(await RecordedRequest.ReadAsync(context));
            await answer(context);
        });
        await server._application.StartAsync();
        var addresses = server._application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        server.Address = new Uri(addresses.Single());
        return server;
    }

    /// <summary>Answers with a known length in one piece, so that the connection is free for the next request at once.</summary>
    public static async Task AnswerAsync(HttpContext context, HttpStatusCode status, string body = "")
    {
        context.Response.StatusCode = (int)status;
        if (status is not (HttpStatusCode.NoContent or HttpStatusCode.NotModified))
        {
            context.Response.ContentLength = Encoding.UTF8.GetByteCount(body);
            await context.Response.WriteAsync(body);
        }
    }

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();
}

/// <summary>A request as it came over the wire.</summary>
internal sealed record RecordedRequest(
    string Method, string Target, string ConnectionId, Dictionary<string, string> Headers, byte[] Body)
{
    public static async Task<RecordedRequest> ReadAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        return new(
            context.Request.Method,
            context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            context.Connection.Id,
            context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body.ToArray());
    }
}
