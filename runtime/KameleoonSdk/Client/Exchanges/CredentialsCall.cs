namespace KameleoonSdk;

/// <summary>Asks whether the API key is good, with the key in a query that nobody else may see.</summary>
internal readonly struct CredentialsCall(HttpRequestMessage request, string query, Transport transport) : ICall<ConnectionTestResult>
{
    public HttpRequestMessage Request => request;

    public bool ShowsText => false;

    public Task<HttpResponseMessage> SendAsync(CancellationToken cancellationToken) =>
        transport.SendSecretAsync(request, query, cancellationToken);

    public ConnectionTestResult Finish(in Answer answer) => answer.ToTestResult();

    public void Release(bool isSuccess) => request.Dispose();
}
