namespace KameleoonSdk;

/// <summary>A request with the body of an event.</summary>
internal sealed class EventRequest(HttpRequestMessage message, EventContent content) : IDisposable
{
    public HttpRequestMessage Message => message;

    public EventContent Content => content;

    public void Dispose() => message.Dispose();
}
