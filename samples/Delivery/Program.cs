using System.Net;
using Delivery;
using KameleoonSdk;
using KameleoonSdk.Destinations;
using KameleoonSdk.Hosting;
using KameleoonSdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

// A service that delivers in the background, with its events in a file, to a server on this machine that does not make it easy.
await using var kameleoon = new FakeKameleoonServer();
kameleoon.Script(FakeAnswer.Reset, FakeAnswer.Status(HttpStatusCode.ServiceUnavailable), FakeAnswer.Status(HttpStatusCode.BadRequest, "no such goal"));

using var folder = new TempFolder();
var builder = Host.CreateApplicationBuilder(args);
builder.Services
    .AddKameleoon(options =>
    {
        options.ApiKey = Environment.GetEnvironmentVariable("KAMELEOON_API_KEY") ?? "a-key";
        options.Sitecode = Environment.GetEnvironmentVariable("KAMELEOON_SITECODE") ?? "a1b2c3d4e5";
        options.BaseAddress = kameleoon.Address;
        options.Retry.InitialDelay = TimeSpan.FromMilliseconds(100);
    })
    .AddSqliteOutbox(folder.PathOf("kameleoon.db"))
    .UseDestination(new DestinationOptions { Name = "Webhook" }.WithPresets());
builder.Services.AddHealthChecks().AddKameleoon();
using var host = builder.Build();
await host.StartAsync();

// Events of the code, and events as a webhook brings them: each call returns once the event is on the disk.
var sender = host.Services.GetRequiredService<IKameleoonSender>();
for (var i = 0; i < 3; i++)
{
    Console.WriteLine(await sender.EnqueueAsync(LogEvent.Track("a-visitor-code", $"Order {i}")));
}

byte[] rawEvent = """
    {"type":"page","name":"Home","timestamp":"2024-05-17T09:30:00.000Z","properties":{"kameleoonVisitorCode":"a-visitor-code"}}
    """u8.ToArray();
Console.WriteLine(await sender.EnqueueAsync(rawEvent));

Console.WriteLine(await sender.FlushAsync(TimeSpan.FromSeconds(10)));
await Dashboard.ShowAsync(host.Services);
await host.StopAsync();
