namespace KameleoonSdk;

/// <summary>
/// Sends requests, by a handler of its own or by the user's <see cref="HttpClient"/>, and returns at the answer's headers.
/// </summary>
internal sealed class Transport : IDisposable
{
    private readonly HttpMessageInvoker? _own;
    private readonly HttpClient? _given;
    private readonly TimeSpan _timeout;

    public Transport(TimeSpan timeout)
    {
        _timeout = timeout;
        _own = new HttpMessageInvoker(OwnHandler.ForEvents(timeout));
    }

    public Transport(HttpClient httpClient) => _given = httpClient;

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _own is not null
            ? _own.SendAsync(request, cancellationToken)
            : _given!.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);

    /// <summary>Sends a request to whose URL a secret query is added as late as possible.</summary>
    public async Task<HttpResponseMessage> SendSecretAsync(HttpRequestMessage request, string query, CancellationToken cancellationToken)
    {
        if (_given is not null)
        {
            SecretQueryHandler.AddQuery(request, query);
            return await SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        // Rare, so the handler lives for one request.
        using var invoker = new HttpMessageInvoker(new SecretQueryHandler(query, OwnHandler.ForSecrets(_timeout)));
        return await invoker.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    public void Dispose() => _own?.Dispose();
}
