using KameleoonSdk.Destinations.Engage;

namespace KameleoonSdk.Destinations.Tests.Engage;

public class MemoryMembershipStoreTests : MembershipStoreContract
{
    private protected override IMembershipStore Store { get; } = new MemoryMembershipStore();
}
