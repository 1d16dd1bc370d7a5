namespace KameleoonSdk.AspNetCore;

/// <summary>
/// The visitor code of the current request, which Kameleoon's script keeps in the cookie <c>kameleoonVisitorCode</c>. Events that carry it
/// are attributed to the visitor.
/// </summary>
public interface IKameleoonVisitorCode
{
    /// <summary>
    /// Reads the visitor code of the current request: URL-decoded, without the old prefix <c>_js_</c>. Never writes a cookie.
    /// </summary>
    /// <returns>
    /// The code, or null if there is no request, no cookie, or none with a legal value: at most 100 characters, no
    /// control characters, not blank.
    /// </returns>
    string? Get();

    /// <summary>
    /// Reads the visitor code, or makes a new one and writes it to the cookie of the response, for a year. Call it only for visitors who
    /// have agreed to be measured: the cookie identifies them.
    /// </summary>
    /// <param name="domain">
    /// The domain of the cookie, such as <c>example.com</c>, so that all its hosts and Kameleoon's script share it; null for this host
    /// alone.
    /// </param>
    /// <returns>The code; the same for the rest of the request.</returns>
    /// <exception cref="InvalidOperationException">There is no request, or its response has begun.</exception>
    string GetOrCreate(string? domain = null);
}
