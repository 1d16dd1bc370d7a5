namespace KameleoonSdk.Tests.Client;

/// <summary>Tells when the headers of an answer have come.</summary>
internal sealed class HeadersHandler() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    private readonly TaskCompletionSource _came = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Came => _came.Task;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        _came.SetResult();
        return response;
    }
}
