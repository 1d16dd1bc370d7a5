namespace KameleoonSdk;

/// <summary>Where redirects point to, and what it means when one was followed.</summary>
internal static class RedirectReason
{
    /// <summary>The host that an answer redirects to; null if it does not say. Only the host: the rest can hold secrets.</summary>
    public static string? Host(HttpResponseMessage response, Uri url, Redactor redactor) =>
        response.Headers.Location is { } location && Uri.TryCreate(url, location, out var target) ? redactor.Redact(target.Host) : null;

    /// <summary>The user's <see cref="HttpClient"/> followed a redirect.</summary>
    public static string Followed(string host) =>
        $"The HttpClient followed a redirect to the host '{host}', so the event counts as lost. "
        + "Give its handler AllowAutoRedirect = false: redirects lose the event and can carry the API key elsewhere.";
}
