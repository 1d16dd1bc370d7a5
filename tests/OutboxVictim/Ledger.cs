using System.Text;

namespace KameleoonSdk.OutboxVictim;

/// <summary>
/// What a process did, told to a file: unbuffered, so that what is written is with the operating system, which outlives the process.
/// </summary>
internal sealed class Ledger : IAsyncDisposable
{
    private readonly FileStream _file;

    public Ledger(string path)
    {
        _file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
    }

    /// <summary>Writes one line for each message ID, all at once.</summary>
    public void Add(string what, IEnumerable<string> messageIds)
    {
        var lines = Encoding.ASCII.GetBytes(string.Concat(messageIds.Select(id => $"{what} {id}\n")));
        lock (_file)
        {
            _file.Write(lines);
        }
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();
}
