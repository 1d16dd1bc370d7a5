using KameleoonSdk.Destinations.Engage;
using KameleoonSdk.Destinations.Tests.Engage;

namespace KameleoonSdk.Engage.Sqlite.Tests;

public sealed class SqliteMembershipStoreTests : MembershipStoreContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteMembershipStore _store;

    public SqliteMembershipStoreTests() => _store = SqliteMembershipStore.Open(_folder.StorePath);

    private protected override IMembershipStore Store => _store;

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }
}
