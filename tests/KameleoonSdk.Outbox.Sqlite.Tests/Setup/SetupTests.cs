using System.Text;
using KameleoonSdk.Hosting;
using KameleoonSdk.Outbox.Sqlite.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace KameleoonSdk.Outbox.Sqlite.Tests.Setup;

public sealed class SetupTests : IDisposable
{
    private const string ApiKey = "eyJzZWNyZXQiOiJrZXkifQ==";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task One_line_keeps_events_in_a_file_without_the_key()
    {
        var services = new ServiceCollection().AddLogging();
        services
            .AddKameleoon(options =>
            {
                (options.ApiKey, options.Sitecode, options.BaseAddress) = (ApiKey, "abcdefghij", new Uri("http://127.0.0.1:1"));
                options.ShutdownTimeout = TimeSpan.Zero;
            })
            .AddSqliteOutbox(_folder.Outbox);
        await using (var provider = services.BuildServiceProvider())
        {
            var sender = provider.GetRequiredService<IKameleoonSender>();
            Assert.True((await sender.EnqueueAsync(ReadyEvent.Parse("""{"event":"Order Completed"}"""))).IsAccepted);
            Assert.Equal(1, (await sender.FlushAsync(TimeSpan.Zero)).Stored);
        }

        var bytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(_folder.Outbox));
        Assert.Contains("Order Completed", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain(ApiKey, bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("abcdefghij", bytes, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_is_required()
    {
        var builder = new ServiceCollection().AddKameleoon(options => options.ApiKey = ApiKey);
        Assert.Contains("no path", Assert.Throws<ArgumentException>(() => builder.AddSqliteOutbox(" ")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => builder.AddSqliteOutbox(options => (options.Path, options.BusyTimeout) = ("x", TimeSpan.Zero)));
    }
}
