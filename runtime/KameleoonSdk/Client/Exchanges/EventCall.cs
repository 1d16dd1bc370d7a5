namespace KameleoonSdk;

/// <summary>Sends an event, and gives its request back for the next one.</summary>
internal readonly struct EventCall(
    EventRequest request, RequestPool requests, Transport transport, IReadOnlyList<ValidationError> warnings) : ICall<SendResult>
{
    public HttpRequestMessage Request => request.Message;

    public bool ShowsText => true;

    public Task<HttpResponseMessage> SendAsync(CancellationToken cancellationToken) => transport.SendAsync(request.Message, cancellationToken);

    public SendResult Finish(in Answer answer) => answer.ToSendResult(warnings);

    public void Release(bool isSuccess) => requests.Return(request, isSuccess);
}
