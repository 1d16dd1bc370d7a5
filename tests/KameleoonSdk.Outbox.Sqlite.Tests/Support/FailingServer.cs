using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KameleoonSdk.Outbox.Sqlite.Tests.Support;

/// <summary>
/// A server on loopback that fails at random: it answers 503, or breaks off before or after it has taken the event. It keeps what it took.
/// </summary>
internal sealed class FailingServer(int seed) : IAsyncDisposable
{
    private readonly Random _random = new(seed);
    private readonly WebApplication _application = Create();

    public Uri Address => new(_application.Urls.First());

    /// <summary>Whether it fails. It stops when everything is to arrive.</summary>
    public bool IsFailing { get; set; } = true;

    /// <summary>Every event that was answered with 200: its message ID, and the round from the path.</summary>
    public ConcurrentQueue<(string MessageId, string Round)> Delivered { get; } = new();

    /// <summary>Bodies that are not what their message ID says.</summary>
    public ConcurrentQueue<string> Torn { get; } = new();

    public async Task StartAsync()
    {
        _application.Run(AnswerAsync);
        await _application.StartAsync();
    }

    public async ValueTask DisposeAsync() => await _application.DisposeAsync();

    private static WebApplication Create()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder.Build();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        try
        {
            await context.Request.Body.CopyToAsync(body);
        }
        catch (IOException)
        {
            // Killed in the middle of a request: nothing was taken.
            return;
        }

        switch (IsFailing ? Draw() : 0)
        {
            case < 80:
                Take(body.ToArray(), context.Request.Path.Value!.Split('/')[1]);
                break;
            case < 92:
                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                break;
            default:
                context.Abort();
                break;
        }
    }

    private int Draw()
    {
        lock (_random)
        {
            return _random.Next(100);
        }
    }

    private void Take(byte[] body, string round)
    {
        using var json = JsonDocument.Parse(body);
        var id = json.RootElement.GetProperty("messageId").GetString()!;
        if (!body.AsSpan().SequenceEqual(OutboxVictim.EventText.Body(id)))
        {
            Torn.Enqueue(id);
        }

        Delivered.Enqueue((id, round));
    }
}
