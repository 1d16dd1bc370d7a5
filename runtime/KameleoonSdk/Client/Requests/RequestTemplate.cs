using System.Net;

namespace KameleoonSdk;

/// <summary>Makes the requests of a client: the URL and the headers are the same for every event.</summary>
internal sealed class RequestTemplate
{
    private readonly HttpMethod _method;
    private readonly IReadOnlyList<KeyValuePair<string, string>> _headers;
    private readonly string _userAgent;

    public RequestTemplate(DestinationRequest definition, Uri? baseAddress, string? userAgentSuffix)
    {
        _method = HttpMethod.Parse(definition.Method);
        _headers = definition.Headers;
        _userAgent = UserAgent.Create(userAgentSuffix);
        Url = Endpoint.Resolve(definition.Url, baseAddress);
    }

    /// <summary>Where events go.</summary>
    public Uri Url { get; }

    public HttpRequestMessage CreateEventRequest(EventContent body)
    {
        // HTTP/2 where TLS negotiates it, else HTTP/1.1.
        var request = new QuietRequest(_method, Url)
        {
            Content = body,
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        AddUserAgent(request);

        // Without validation: the settings are sent as given, and were checked when the client was made.
        foreach (var (name, value) in _headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
            {
                body.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return request;
    }

    /// <summary>The request that tests credentials. Its query is secret, and added later.</summary>
    public HttpRequestMessage CreateCredentialsRequest()
    {
        var request = new QuietRequest(HttpMethod.Get, new Uri(Url.GetLeftPart(UriPartial.Path) + "/getapikey"));
        AddUserAgent(request);
        return request;
    }

    private void AddUserAgent(HttpRequestMessage request) => request.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
}
