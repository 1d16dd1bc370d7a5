using System.Globalization;
using System.Net;

namespace KameleoonSdk;

/// <summary>Says in words what an error status means for the user, and what to do.</summary>
internal static class StatusReason
{
    /// <param name="status">Any status but 200 to 299.</param>
    /// <param name="retryAfter">How long the server asks to wait.</param>
    /// <param name="redirectHost">The host that a redirect points to, free of secrets, or null.</param>
    public static string Describe(HttpStatusCode status, TimeSpan? retryAfter, string? redirectHost)
    {
        var answer = $"The server answered {(int)status}: ";
        if ((int)status is >= 300 and <= 399)
        {
            return answer + Redirect(redirectHost);
        }

        var wait = retryAfter is { } delay ? $" It asks to wait {Seconds(delay)}." : "";
        return answer + Describe(status) + wait;
    }

    /// <summary>A time in seconds, such as <c>10 s</c>.</summary>
    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture) + " s";

    private static string Redirect(string? host) =>
        (host is null ? "a redirect. " : $"a redirect to the host '{host}'. ")
        + "Redirects are not followed, because they lose the event and can carry the API key elsewhere. "
        + $"Check the option {nameof(KameleoonClientOptions.BaseAddress)} and any proxy on the way.";

    private static string Describe(HttpStatusCode status) => status switch
    {
        HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity =>
            "it does not accept the event as it is. Compare the event with its definition; sending it again does not help.",
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden =>
            "it does not accept the credentials. Check the API key and the sitecode; "
            + $"{nameof(IKameleoonClient.TestConnectionAsync)} tests them.",
        HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed or HttpStatusCode.Gone =>
            $"it takes no events at this URL. Check the option {nameof(KameleoonClientOptions.BaseAddress)}.",
        HttpStatusCode.ProxyAuthenticationRequired => "a proxy on the way asks for credentials. Check the proxy settings of this machine.",
        HttpStatusCode.RequestTimeout => "it got the event too slowly. Send it again later.",
        HttpStatusCode.RequestEntityTooLarge => "the event is too large. Leave out what Kameleoon does not need.",
        HttpStatusCode.Locked => "it is locked for now. Send the event again later.",
        HttpStatusCode.TooManyRequests => "it gets too many events at once. Send more slowly, and this event again later.",
        HttpStatusCode.NotImplemented => "it does not know this kind of request. Check that the SDK is up to date.",
        _ when RetryRule.Allows(status) => "it has a problem of its own. Send the event again later.",
        _ => "it does not accept the event. Sending it again does not help.",
    };
}
