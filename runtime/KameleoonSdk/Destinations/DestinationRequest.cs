namespace KameleoonSdk;

/// <summary>How a destination is called: the method, the URL and the headers with the settings filled in.</summary>
public sealed class DestinationRequest
{
    /// <summary>Creates a request.</summary>
    /// <param name="method">The HTTP method, such as <c>POST</c>.</param>
    /// <param name="url">The absolute URL.</param>
    /// <param name="headers">The headers in the order in which they are sent.</param>
    public DestinationRequest(string method, Uri url, IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        ArgumentException.ThrowIfNullOrEmpty(method);
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(headers);
        Method = method;
        Url = url;
        Headers = headers;
    }

    /// <summary>The HTTP method, such as <c>POST</c>.</summary>
    public string Method { get; }

    /// <summary>The absolute URL.</summary>
    public Uri Url { get; }

    /// <summary>The headers in the order in which they are sent. Their values may contain secrets.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; }

    /// <summary>The method, the URL without its query and the names of the headers; no value, since a value may be secret.</summary>
    public override string ToString() =>
        $"{Method} {Url.GetLeftPart(UriPartial.Path)} ({string.Join(", ", Headers.Select(header => header.Key))})";
}
