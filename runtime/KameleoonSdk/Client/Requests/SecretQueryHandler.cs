namespace KameleoonSdk;

/// <summary>
/// Adds the query to the URL below the place where the platform writes the URL to its event source
/// (.NET 8 writes the query too, later versions do when asked to), and takes it away again.
/// </summary>
internal sealed class SecretQueryHandler(string query, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    public static void AddQuery(HttpRequestMessage request, string query) =>
        request.RequestUri = new UriBuilder(request.RequestUri!) { Query = query }.Uri;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var url = request.RequestUri;
        AddQuery(request, query);
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            request.RequestUri = url;
        }
    }
}
