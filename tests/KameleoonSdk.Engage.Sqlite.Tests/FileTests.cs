using KameleoonSdk.Destinations.Engage;
using KameleoonSdk.Destinations.Tests.Engage.Support;
using Microsoft.Data.Sqlite;

namespace KameleoonSdk.Engage.Sqlite.Tests;

public sealed class FileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Receiver _receiver = new();

    [Fact]
    public async Task Membership_outlives_the_process()
    {
        await SyncAsync("a", "b");
        Assert.Equal("a:true b:true", _receiver.TakeChanges());

        await SyncAsync("b", "c");
        Assert.Equal("a:false c:true", _receiver.TakeChanges());

        await SyncAsync("a", "b", "c");
        Assert.Equal("a:true", _receiver.TakeChanges());
    }

    [Fact]
    public async Task An_account_that_left_while_the_process_was_down_is_told()
    {
        var audience = new Audience("Big") { Level = TraitLevel.Account };
        using (var store = Open())
        {
            await new AudienceSync(audience, _receiver.SinkAsync, store).RunAsync(Members.Stream([new Member { GroupId = "acme" }]));
        }

        using (var store = Open())
        {
            await new AudienceSync(audience, _receiver.SinkAsync, store).RunAsync(Members.Stream<Member>([]));
        }

        Assert.Equal("acme:false acme:true", _receiver.TakeChanges());
    }

    [Fact]
    public async Task A_file_that_nobody_closed_has_what_was_saved()
    {
        // As after the end of a process: the copies are made while the first store still has the files open.
        using var first = Open();
        await new AudienceSync(new Audience("VIP"), _receiver.SinkAsync, first).RunAsync(Members.Of("a", "b"));
        _receiver.TakeChanges();
        var copy = _folder.StorePath + ".copy";
        File.Copy(_folder.StorePath, copy);
        File.Copy(_folder.StorePath + "-wal", copy + "-wal");

        using var second = SqliteMembershipStore.Open(copy);
        await new AudienceSync(new Audience("VIP"), _receiver.SinkAsync, second).RunAsync(Members.Of("b"));
        Assert.Equal("a:false", _receiver.TakeChanges());
    }

    [Fact]
    public async Task Two_stores_of_one_file_know_of_each_others_syncs()
    {
        using var first = Open();
        using var second = Open();
        var other = new AudienceSync(new Audience("VIP"), _receiver.SinkAsync, second);

        await Assert.ThrowsAsync<SyncSupersededException>(() => new AudienceSync(new Audience("VIP"), _receiver.SinkAsync, first).RunAsync(Slow()));
        await other.RunAsync(Members.Of("b"));

        Assert.Equal("b:true", _receiver.TakeChanges());

        async IAsyncEnumerable<Member> Slow()
        {
            yield return new Member { VisitorCode = "a" };
            await other.RunAsync(Members.Of("b"));
        }
    }

    [Fact]
    public async Task Five_thousand_members_enter_and_leave()
    {
        using var store = Open();
        var sync = new AudienceSync(new Audience("VIP"), (_, _) => default, store);

        Assert.Equal(5000, (await sync.RunAsync(Members.Many(0, 5000))).Entered);
        Assert.Equal(
            new SyncProgress { Read = 5000, Entered = 2000, Left = 2000, Unchanged = 3000, IsCompleted = true },
            await sync.RunAsync(Members.Many(2000, 5000)));
    }

    [Fact]
    public void A_file_of_something_else_is_refused_and_left_alone()
    {
        using (var connection = new SqliteConnection($"Data Source={_folder.StorePath};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE orders (id INTEGER)";
            command.ExecuteNonQuery();
        }

        var before = File.ReadAllBytes(_folder.StorePath);
        var exception = Assert.Throws<InvalidDataException>(Open);
        Assert.Equal($"'{_folder.StorePath}' is a SQLite file of something else. Give the store a path of its own.", exception.Message);
        Assert.Equal(before, File.ReadAllBytes(_folder.StorePath));
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused()
    {
        File.WriteAllText(_folder.StorePath, string.Join('\n', Enumerable.Repeat("not a database", 100)));

        var exception = Assert.Throws<InvalidDataException>(Open);
        Assert.Equal($"'{_folder.StorePath}' is no SQLite file. Give the store a path of its own.", exception.Message);
    }

    [Fact]
    public void A_file_of_a_later_version_is_refused()
    {
        Open().Dispose();
        using (var connection = new SqliteConnection($"Data Source={_folder.StorePath};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 2";
            command.ExecuteNonQuery();
        }

        Assert.Contains("has version 2 of the store", Assert.Throws<InvalidDataException>(Open).Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private SqliteMembershipStore Open() => SqliteMembershipStore.Open(_folder.StorePath);

    private async Task SyncAsync(params string[] visitorCodes)
    {
        using var store = Open();
        await new AudienceSync(new Audience("VIP"), _receiver.SinkAsync, store).RunAsync(Members.Of(visitorCodes));
    }
}
