using System.Text;

namespace KameleoonSdk.Testing;

/// <summary>A request that a <see cref="FakeKameleoonServer"/> received.</summary>
/// <param name="Method">The method.</param>
/// <param name="Target">The path with its query.</param>
/// <param name="Headers">The headers; names are compared without regard to case.</param>
/// <param name="Body">The body.</param>
/// <param name="Time">When it was received, by the server's clock.</param>
public sealed record ReceivedRequest(
    string Method, string Target, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body, DateTimeOffset Time)
{
    /// <summary>The body as text.</summary>
    public string Text => Encoding.UTF8.GetString(Body.Span);

    /// <summary>The method and the path. Never the headers, which hold the API key.</summary>
    public override string ToString() => $"{Method} {Target.Split('?')[0]} ({Body.Length} bytes)";
}
