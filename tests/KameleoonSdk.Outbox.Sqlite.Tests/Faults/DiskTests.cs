using System.Runtime.Versioning;
using System.Text;
using KameleoonSdk.Hosting;
using KameleoonSdk.Outbox.Sqlite.Tests.Support;

namespace KameleoonSdk.Outbox.Sqlite.Tests.Faults;

public sealed class DiskTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task On_a_full_disk_appends_are_refused_and_what_is_stored_is_delivered_whole()
    {
        using var victim = Victim.StartOnSmallDisk(_folder.Path, "12m", "fill", _folder.Outbox);
        var lines = (await victim.Output.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(0, await victim.WaitForExitAsync());
        var appended = int.Parse(lines[0].Split(' ')[1], null);
        Assert.InRange(appended, 100, 100_000);
        Assert.Contains("Free some space; what is stored is safe.", lines[1], StringComparison.Ordinal);
        Assert.Equal([$"delivered {appended}, torn 0", "appended again"], lines[2..]);
    }

    [Fact]
    public async Task With_a_limit_on_the_size_of_files_appends_are_refused_and_nothing_is_torn()
    {
        // 1 MiB a file: less than the log holds before it is brought into the file.
        using var victim = Victim.StartLimited(2048, "fill", _folder.Outbox);
        var lines = (await victim.Output.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(0, await victim.WaitForExitAsync());
        var appended = int.Parse(lines[0].Split(' ')[1], null);
        Assert.InRange(appended, 100, 100_000);
        Assert.Contains("Free some space; what is stored is safe.", lines[1], StringComparison.Ordinal);

        // Without the limit everything is there.
        await using var outbox = await Outboxes.OpenAsync(_folder.Outbox, limits: new() { MaxEvents = int.MaxValue });
        var texts = await outbox.LeaseTextsAsync(int.MaxValue);
        Assert.Equal(Enumerable.Range(0, appended).Select(i => Encoding.UTF8.GetString(OutboxVictim.EventText.Body($"m-{i}"))), texts[..appended]);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_told_clearly()
    {
        // Read-only for everybody, root too.
        await using var outbox = Outboxes.Create("/proc/outbox.db");
        var exception = await Assert.ThrowsAsync<OutboxException>(async () => await outbox.OpenAsync());
        Assert.Contains("/proc/outbox.db", exception.Message, StringComparison.Ordinal);
        Assert.Contains("needs the right to write the file and the folder", exception.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<OutboxException>(async () => await outbox.AppendAsync(Outboxes.Event("a")));
    }

    [Fact]
    public async Task A_folder_that_has_become_read_only_is_told_clearly_and_its_events_stay()
    {
        await using (var before = await Outboxes.OpenAsync(_folder.Outbox))
        {
            await before.AppendAsync("a", "b");
        }

        var names = _folder.Names;
        using var victim = Victim.StartReadOnly(_folder.Path, "open", _folder.Outbox);
        var said = await victim.Output.ReadToEndAsync();
        Assert.Equal(0, await victim.WaitForExitAsync());
        Assert.StartsWith("refused", said, StringComparison.Ordinal);
        Assert.Contains(_folder.Outbox, said, StringComparison.Ordinal);
        Assert.Contains("needs the right to write the file and the folder", said, StringComparison.Ordinal);
        Assert.Equal(names, _folder.Names);
        await using var outbox = await Outboxes.OpenAsync(_folder.Outbox);
        Assert.Equal(["a", "b"], await outbox.LeaseTextsAsync());
    }

    [Fact]
    public async Task A_path_that_is_a_folder_is_told_clearly()
    {
        await using var outbox = Outboxes.Create(_folder.Path);
        var exception = await Assert.ThrowsAsync<OutboxException>(async () => await outbox.OpenAsync());
        Assert.Contains("Name a file in it", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_deleted_while_in_use_is_made_anew()
    {
        await using var outbox = await Outboxes.OpenAsync(_folder.Outbox);
        File.Delete(_folder.Outbox);
        await outbox.AppendAsync("a");
        Assert.Equal(["a"], await outbox.LeaseTextsAsync());
        Assert.True(File.Exists(_folder.Outbox));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Only_the_owner_can_read_what_is_stored()
    {
        await using var outbox = await Outboxes.OpenAsync(_folder.Outbox);
        await outbox.AppendAsync("a");
        Assert.NotEmpty(_folder.Names);
        Assert.All(_folder.Names, name => Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_folder.Path, name))));
    }

    [Fact]
    public async Task A_closed_outbox_leaves_one_file_and_what_it_reuses()
    {
        await using (var outbox = await Outboxes.OpenAsync(_folder.Outbox))
        {
            await outbox.AppendAsync("a");
        }

        Assert.Equal(["outbox.db", "outbox.db.lock", "outbox.db.reserve"], _folder.Names);
    }
}
