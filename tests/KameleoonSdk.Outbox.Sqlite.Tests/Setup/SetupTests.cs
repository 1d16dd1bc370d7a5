using System.Text;
using KameleoonSdk.Hosting;
using KameleoonSdk.Outbox.Sqlite.Tests.Support;
using Microsoft.Extensions.Configuration;
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
    public async Task The_settings_of_the_project_can_name_the_file()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddKameleoon(Section(("ShutdownTimeout", "00:00:00"), ("Outbox:Path", _folder.Outbox), ("Outbox:BusyTimeout", "00:00:02"))).AddSqliteOutbox();
        await using var provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IKameleoonSender>().EnqueueAsync(ReadyEvent.Parse("{}"));

        Assert.True(File.Exists(_folder.Outbox));
    }

    [Fact]
    public void Settings_of_the_file_that_are_wrong_are_named_all_at_once()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddKameleoon(Section(("Outbox:Pfad", "x"), ("Outbox:BusyTimeout", "5"))).AddSqliteOutbox();
        using var provider = services.BuildServiceProvider();

        var message = Assert.Throws<FormatException>(provider.GetRequiredService<IKameleoonSender>).Message;
        Assert.All(["'Kameleoon:Outbox:Pfad' is unknown", "'Kameleoon:Outbox:BusyTimeout' must be", "'Kameleoon:Outbox:Path' is wrong: The outbox has no path"], error => Assert.Contains(error, message, StringComparison.Ordinal));
        Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddKameleoon(_ => { }).AddSqliteOutbox());
    }

    [Fact]
    public void A_path_in_the_place_of_the_section_is_an_error_that_says_where_it_belongs()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddKameleoon(Section(("Outbox", "kameleoon.db"))).AddSqliteOutbox();
        using var provider = services.BuildServiceProvider();

        var message = Assert.Throws<FormatException>(provider.GetRequiredService<IKameleoonSender>).Message;
        Assert.Equal("The setting 'Kameleoon:Outbox' has no value of its own, but settings in it: Outbox:Path, Outbox:BusyTimeout.", message);
    }

    [Fact]
    public void A_path_is_required()
    {
        var builder = new ServiceCollection().AddKameleoon(options => options.ApiKey = ApiKey);
        Assert.Contains("no path", Assert.Throws<ArgumentException>(() => builder.AddSqliteOutbox(" ")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => builder.AddSqliteOutbox(options => (options.Path, options.BusyTimeout) = ("x", TimeSpan.Zero)));
    }

    private static IConfigurationSection Section(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection([
            new("Kameleoon:ApiKey", ApiKey),
            new("Kameleoon:Sitecode", "abcdefghij"),
            new("Kameleoon:BaseAddress", "http://127.0.0.1:1"),
            .. settings.Select(setting => new KeyValuePair<string, string?>($"Kameleoon:{setting.Name}", setting.Value))])
        .Build()
        .GetSection("Kameleoon");
}
