using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using static KameleoonSdk.Destinations.Tests.Destinations;

namespace KameleoonSdk.Destinations.Tests.Delivery;

/// <summary>What is sent, by a real server on this machine.</summary>
public class ProcessTests
{
    private static readonly DestinationOptions Options = Presets with
    {
        Settings = new KameleoonSettings { ApiKey = "key", Sitecode = "abcdefghij" },
        Mappings =
        [
            .. Presets.Mappings,
            new DestinationMapping { Name = "as page", Action = "page", Trigger = "type = \"track\"", IsEnabled = true },
            new DestinationMapping { Name = "broken", Action = "page", Trigger = "type = \"track\"", Mapping = "{}", IsEnabled = true },
        ],
    };

    [Fact]
    public async Task Each_mapping_that_matches_makes_one_request()
    {
        await using var server = await Server.StartAsync(HttpStatusCode.OK);
        using var destination = new KameleoonDestination(Options with { ClientOptions = new KameleoonClientOptions { BaseAddress = server.Address } });

        var result = await destination.ProcessAsync(Encoding.UTF8.GetBytes(Track));

        Assert.Equal(2, result.DeliveredCount);
        Assert.False(result.IsSuccess);
        Assert.Null(result.Mappings[5].Sending);
        Assert.Equal(
            result.Evaluation.Mappings.Where(mapping => mapping.Status == MappingStatus.Ready).Select(RequestOf).Order(StringComparer.Ordinal),
            server.Requests.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_the_server_refuses_is_said_of_each_request()
    {
        await using var server = await Server.StartAsync(HttpStatusCode.ServiceUnavailable);
        using var destination = new KameleoonDestination(Options with { ClientOptions = new KameleoonClientOptions { BaseAddress = server.Address } });

        var result = await destination.ProcessAsync(Encoding.UTF8.GetBytes(Track));

        Assert.Equal(0, result.DeliveredCount);
        Assert.True(result.Mappings[0].Sending!.IsRetryable);
    }

    [Fact]
    public async Task Events_that_no_mapping_is_for_send_nothing_and_are_fine()
    {
        await using var server = await Server.StartAsync(HttpStatusCode.OK);
        using var client = new KameleoonClient(Options.Settings!, new KameleoonClientOptions { BaseAddress = server.Address });
        using var destination = new KameleoonDestination(Options, client);

        Assert.True((await destination.ProcessAsync("{\"type\":\"screen\"}"u8.ToArray())).IsSuccess);
        Assert.False((await destination.ProcessAsync("{"u8.ToArray())).IsSuccess);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Without_settings_nothing_can_be_sent()
    {
        using var destination = new KameleoonDestination(Presets);

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => destination.ProcessAsync("{}"u8.ToArray()));
        Assert.Contains("Settings", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_client_can_send_and_gets_the_bodies_as_they_were_made()
    {
        var client = new RecordingClient();
        using var destination = new KameleoonDestination(Presets, client);

        var result = await destination.ProcessAsync(Encoding.UTF8.GetBytes(Track));

        Assert.Equal(1, result.DeliveredCount);
        Assert.Equal(result.Mappings[0].Evaluation.Body.ToArray(), Assert.Single(client.Bodies));
    }

    [Fact]
    public async Task Warnings_of_a_mapping_are_in_the_result_of_its_request()
    {
        using var destination = new KameleoonDestination(Presets, new RecordingClient());

        var result = await destination.ProcessAsync("{\"type\":\"page\",\"timestamp\":\"2024-01-01T00:00:00Z\"}"u8);

        Assert.Equal(ValidationCodes.Recommended, Assert.Single(result.Mappings[1].Sending!.Warnings).Code);
    }

    private static string RequestOf(MappingEvaluation mapping) => $"POST /segmentio Basic key abcdefghij {Encoding.UTF8.GetString(mapping.Body.Span)}";

    private sealed class RecordingClient : IKameleoonClient
    {
        public List<byte[]> Bodies { get; } = [];

        public Task<SendResult> SendAsync(ReadyEvent @event, CancellationToken cancellationToken = default)
        {
            Bodies.Add(@event.Body.ToArray());
            return Task.FromResult(SendResult.Delivered());
        }

        public Task<SendResult> SendAsync(IActionEvent @event, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("A destination makes no typed events.");

        public Task<ConnectionTestResult> TestConnectionAsync(CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("A destination tests no connection.");
    }

    private sealed class Server(WebApplication app, System.Collections.Concurrent.ConcurrentQueue<string> requests) : IAsyncDisposable
    {
        public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

        public System.Collections.Concurrent.ConcurrentQueue<string> Requests => requests;

        public static async Task<Server> StartAsync(HttpStatusCode status)
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var app = builder.Build();
            var requests = new System.Collections.Concurrent.ConcurrentQueue<string>();
            app.Run(async context =>
            {
                using var reader = new StreamReader(context.Request.Body);
                var headers = context.Request.Headers;
                requests.Enqueue($"{context.Request.Method} {context.Request.Path} {headers.Authorization} {headers["x-segment-settings"]} {await reader.ReadToEndAsync()}");
                context.Response.StatusCode = (int)status;
            });
            await app.StartAsync();
            return new Server(app, requests);
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
