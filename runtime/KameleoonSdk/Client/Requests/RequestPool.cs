namespace KameleoonSdk;

/// <summary>
/// Keeps requests for the next event, with their headers, where only the platform's own handler sees them: others may change a request
/// or hold on to it.
/// </summary>
internal sealed class RequestPool(RequestTemplate template, bool isReusing)
{
    private const int LargestKept = 64 * 1024;

    private readonly Pool<EventRequest> _free = new();

    public EventRequest Rent()
    {
        if (_free.TryTake(out var request))
        {
            return request;
        }

        var content = new EventContent();
        return new EventRequest(template.CreateEventRequest(content), content);
    }

    /// <param name="request">A request whose answer has come and is disposed.</param>
    /// <param name="isDelivered">Whether all went well. After anything else, something may still hold on to the request.</param>
    public void Return(EventRequest request, bool isDelivered)
    {
        var isReusable = isReusing && isDelivered && request.Content.IsFree && request.Content.Capacity <= LargestKept;
        if (!isReusable || !_free.TryReturn(request))
        {
            request.Dispose();
        }
    }
}
