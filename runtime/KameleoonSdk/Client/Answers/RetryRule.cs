using System.Net;

namespace KameleoonSdk;

/// <summary>After which statuses Segment's platform sends an event again.</summary>
internal static class RetryRule
{
    public static bool Allows(HttpStatusCode status) => status switch
    {
        HttpStatusCode.RequestTimeout or HttpStatusCode.Locked or HttpStatusCode.TooManyRequests => true,
        HttpStatusCode.NotImplemented => false,
        >= HttpStatusCode.InternalServerError and <= (HttpStatusCode)599 => true,
        _ => false,
    };
}
