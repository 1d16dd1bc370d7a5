using KameleoonSdk.Hosting;
using KameleoonSdk.Hosting.Tests.Lifetime;
using KameleoonSdk.Outbox.Sqlite.Tests.Support;

namespace KameleoonSdk.Outbox.Sqlite.Tests.Lifetime;

/// <summary>Stopping under load with the events in a file.</summary>
public sealed class StopTests : StopUnderLoadContract, IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override IOutbox CreateOutbox(OutboxContext context) => new SqliteOutbox(new SqliteOutboxOptions { Path = _folder.Outbox }, context);
}
