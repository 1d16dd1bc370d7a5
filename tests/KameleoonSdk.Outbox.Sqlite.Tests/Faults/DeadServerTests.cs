using KameleoonSdk.Hosting;
using KameleoonSdk.Hosting.Tests.Faults;
using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Outbox.Sqlite.Tests.Support;

namespace KameleoonSdk.Outbox.Sqlite.Tests.Faults;

/// <summary>Hours without a server, with the events in a file.</summary>
public sealed class DeadServerTests : DeadServerContract, IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override IOutbox CreateOutbox(OutboxContext context) => new SqliteOutbox(new SqliteOutboxOptions { Path = _folder.Outbox }, context);

    private protected override long SizeOf(Delivery delivery) => Directory.EnumerateFiles(_folder.Path).Sum(path => new FileInfo(path).Length);
}
