using System.Runtime.CompilerServices;
using KameleoonSdk.Destinations.Engage;

namespace KameleoonSdk.Destinations.Tests.Engage.Support;

/// <summary>Members as a query would give them.</summary>
internal static class Members
{
    /// <summary>Visitors by their codes.</summary>
    public static IAsyncEnumerable<Member> Of(params string[] visitorCodes) => Stream(visitorCodes.Select(code => new Member { VisitorCode = code }));

    /// <summary>Visitors <c>v0</c>, <c>v1</c> and so on.</summary>
    public static IAsyncEnumerable<Member> Many(int first, int count) =>
        Stream(Enumerable.Range(first, count).Select(i => new Member { VisitorCode = $"v{i}" }));

    /// <summary>Values of visitors.</summary>
    public static IAsyncEnumerable<MemberTrait> Values(params (string VisitorCode, PropertyValue Value)[] values) =>
        Stream(values.Select(value => new MemberTrait(new Member { VisitorCode = value.VisitorCode }, value.Value)));

    public static async IAsyncEnumerable<T> Stream<T>(IEnumerable<T> items, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }

        await Task.CompletedTask;
    }
}
