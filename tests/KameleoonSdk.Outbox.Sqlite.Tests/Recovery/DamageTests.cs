using System.Text;
using KameleoonSdk.Hosting;
using KameleoonSdk.Outbox.Sqlite.Tests.Support;
using Microsoft.Data.Sqlite;

namespace KameleoonSdk.Outbox.Sqlite.Tests.Recovery;

public sealed class DamageTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly CapturedLog _log = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_that_is_no_database_is_set_aside_unchanged()
    {
        var garbage = Encoding.ASCII.GetBytes(new string('x', 10_000));
        await File.WriteAllBytesAsync(_folder.Outbox, garbage);
        await using var outbox = Outboxes.Create(_folder.Outbox, logger: _log);
        var opening = await outbox.OpenAsync();
        Assert.Equal(Assert.Single(_folder.Aside), opening.SetAside);
        Assert.Equal(garbage, await File.ReadAllBytesAsync(opening.SetAside!));
        Assert.Contains(_log.Lines, line => line.StartsWith("Error 101 ", StringComparison.Ordinal) && line.Contains(opening.SetAside!, StringComparison.Ordinal));
        await outbox.AppendAsync("a");
        Assert.Equal(["a"], await outbox.LeaseTextsAsync());
    }

    [Fact]
    public async Task A_database_of_another_program_is_set_aside_with_its_data()
    {
        Run(_folder.Outbox, "CREATE TABLE theirs (x); INSERT INTO theirs VALUES (42)");
        await using var outbox = await Outboxes.OpenAsync(_folder.Outbox, logger: _log);
        Assert.Equal(42L, Run(Assert.Single(_folder.Aside), "SELECT x FROM theirs"));
        Assert.Contains(_log.Lines, line => line.Contains("another program", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_outbox_of_a_newer_version_stays_where_it_is()
    {
        await using (var before = await Outboxes.OpenAsync(_folder.Outbox))
        {
            await before.AppendAsync("a");
        }

        Run(_folder.Outbox, "PRAGMA user_version = 99");
        await using (var outbox = Outboxes.Create(_folder.Outbox))
        {
            var exception = await Assert.ThrowsAsync<OutboxException>(async () => await outbox.OpenAsync());
            Assert.Contains("newer version", exception.Message, StringComparison.Ordinal);
        }

        Assert.Empty(_folder.Aside);
        Run(_folder.Outbox, "PRAGMA user_version = 1");
        await using var again = await Outboxes.OpenAsync(_folder.Outbox);
        Assert.Equal(["a"], await again.LeaseTextsAsync());
    }

    [Fact]
    public async Task A_body_that_is_not_what_was_stored_is_never_sent_and_the_others_are()
    {
        await using var outbox = await Outboxes.OpenAsync(_folder.Outbox, logger: _log);
        await outbox.AppendAsync("a", "b", "c");
        Run(_folder.Outbox, "UPDATE events SET body = x'00' WHERE id = 2");
        var exception = await Assert.ThrowsAsync<OutboxDamagedException>(async () => await outbox.LeaseAsync());
        Assert.Equal(Assert.Single(_folder.Aside), exception.SetAside);
        Assert.Equal(["a", "c"], await outbox.LeaseTextsAsync());
        await outbox.AppendAsync("d");
        Assert.Equal(["d"], await outbox.LeaseTextsAsync());
        Assert.Contains(_log.Lines, line => line.Contains("2 events. 1 could not be read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Other_instances_go_on_with_the_new_store_and_lose_nothing()
    {
        await using var one = await Outboxes.OpenAsync(_folder.Outbox);
        await using var two = await Outboxes.OpenAsync(_folder.Outbox, logger: _log);
        await two.AppendAsync("a", "b");
        Run(_folder.Outbox, "UPDATE events SET body = x'00' WHERE id = 1");
        await Assert.ThrowsAsync<OutboxDamagedException>(async () => await one.LeaseAsync());
        await two.AppendAsync("c");
        Assert.Equal(["b", "c"], await one.LeaseTextsAsync());
        Assert.Contains(_log.Lines, line => line.StartsWith("Warning 102 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_can_be_read_of_a_file_with_a_broken_page_is_kept()
    {
        const int count = 300;
        await using (var before = await Outboxes.OpenAsync(_folder.Outbox))
        {
            await before.AppendAsync([.. Enumerable.Range(0, count).Select(Long)]);
        }

        // A page in the middle, which holds some events.
        using (var file = File.OpenWrite(_folder.Outbox))
        {
            file.Position = file.Length / 4096 / 2 * 4096;
            file.Write(new byte[4096]);
        }

        await using var outbox = await Outboxes.OpenAsync(_folder.Outbox, logger: _log);
        var texts = new List<string>();
        try
        {
            texts.AddRange(await outbox.LeaseTextsAsync());
        }
        catch (OutboxDamagedException)
        {
            texts.AddRange(await outbox.LeaseTextsAsync());
        }

        Assert.Single(_folder.Aside);
        Assert.InRange(texts.Count, count - 20, count - 1);
        Assert.All(texts, text => Assert.Equal(Long(int.Parse(text.Split(' ')[0], null)), text));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_replacement_that_was_cut_off_is_finished_by_who_opens_next(int moved)
    {
        await using (var before = await Outboxes.OpenAsync(_folder.Outbox))
        {
            await before.AppendAsync("a");
        }

        // As after each step: the new store is complete, and the log, and then the file, have been moved.
        File.Copy(_folder.Outbox, _folder.Outbox + ".new");
        await File.WriteAllTextAsync(_folder.Outbox, "damaged");
        if (moved < 1)
        {
            await File.WriteAllTextAsync(_folder.Outbox + "-wal", "a log of the damaged file");
        }

        if (moved == 2)
        {
            File.Move(_folder.Outbox, _folder.Outbox + ".corrupt-20240517T093000Z");
        }

        await using var outbox = await Outboxes.OpenAsync(_folder.Outbox);
        Assert.Equal(["a"], await outbox.LeaseTextsAsync());
        Assert.Equal("damaged", await File.ReadAllTextAsync(Assert.Single(_folder.Aside)));
    }

    private static string Long(int i) => $"{i} {new string((char)('a' + (i % 26)), 1000)}";

    private static object? Run(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
