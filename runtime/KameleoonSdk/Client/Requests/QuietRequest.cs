namespace KameleoonSdk;

/// <summary>
/// A request whose text has neither headers nor query. The platform's own text of a request lists all header values,
/// and its diagnostics, and handlers that people write, log it.
/// </summary>
internal sealed class QuietRequest(HttpMethod method, Uri url) : HttpRequestMessage(method, url)
{
    public override string ToString() => $"{Method} {RequestUri?.GetLeftPart(UriPartial.Path)}";
}
