namespace KameleoonSdk;

/// <summary>Reads the header <c>Retry-After</c>, which holds seconds or a date.</summary>
internal static class RetryAfterHeader
{
    /// <returns>How long to wait from now, at least zero; null if the answer does not say, or says it in no legal way.</returns>
    public static TimeSpan? Read(HttpResponseMessage response, TimeProvider timeProvider)
    {
        var header = response.Headers.RetryAfter;
        var delay = header?.Delta ?? (header?.Date - timeProvider.GetUtcNow());
        return delay < TimeSpan.Zero ? TimeSpan.Zero : delay;
    }
}
