namespace KameleoonSdk;

/// <summary>
/// Sends requests, by a handler of its own or by what the user gave, and returns at the answer's headers.
/// </summary>
internal sealed class Transport : IDisposable
{
    private readonly HttpMessageInvoker _invoker;
    private readonly HttpMessageHandler? _given;
    private readonly TimeSpan _timeout;

    public Transport(TimeSpan timeout)
    {
        _timeout = timeout;
        _invoker = new HttpMessageInvoker(OwnHandler.ForEvents(timeout));
        IsOwn = true;
        IsPlain = true;
    }

    public Transport(HttpClient client) => _invoker = client;

    public Transport(HttpMessageHandler handler, TimeSpan timeout)
    {
        _given = handler;
        _timeout = timeout;
        _invoker = new HttpMessageInvoker(handler, disposeHandler: false);
        IsPlain = HandlerChain.IsPlain(handler);
    }

    /// <summary>Whether the handler is the client's own.</summary>
    public bool IsOwn { get; }

    /// <summary>Whether nobody but the platform's handler sees the requests.</summary>
    public bool IsPlain { get; }

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _invoker is HttpClient client
            ? client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            : _invoker.SendAsync(request, cancellationToken);

    /// <summary>Sends a request to whose URL a secret query is added as late as possible.</summary>
    public async Task<HttpResponseMessage> SendSecretAsync(HttpRequestMessage request, string query, CancellationToken cancellationToken)
    {
        if (_invoker is HttpClient)
        {
            SecretQueryHandler.AddQuery(request, query);
            return await SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        // Handlers of the user are asked as always. Otherwise the handler lives for one request, since these are rare.
        var isShared = _given is not null && !IsPlain;
        var handler = isShared ? _given! : OwnHandler.ForSecrets(_timeout, HandlerChain.FindPlain(_given));
        using var invoker = new HttpMessageInvoker(new SecretQueryHandler(query, handler), disposeHandler: !isShared);
        return await invoker.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        if (IsOwn)
        {
            _invoker.Dispose();
        }
    }
}
