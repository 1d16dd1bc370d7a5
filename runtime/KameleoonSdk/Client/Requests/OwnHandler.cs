using System.Diagnostics;
using System.Text;

namespace KameleoonSdk;

/// <summary>Makes the handlers of clients that were not given an <see cref="HttpClient"/>.</summary>
internal static class OwnHandler
{
    // Connections are replaced after this time, so that a change in DNS is seen.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(3);

    // The rest of an answer is worth reading up to this size, for the sake of the connection. A new connection is cheaper than more.
    private const int LargestDrain = 64 * 1024;

    /// <summary>
    /// A handler for events. Tracing sees its activities, but neither the user's trace context nor its baggage goes out to Kameleoon.
    /// </summary>
    public static SocketsHttpHandler ForEvents(TimeSpan timeout) =>
        Create(timeout, DistributedContextPropagator.CreateNoOutputPropagator());

    /// <summary>A handler whose requests leave no trace: without a propagator the platform makes no activity for them.</summary>
    /// <param name="timeout">The time for connecting.</param>
    /// <param name="like">A handler that was given, whose way to the server is taken; null for the usual one.</param>
    public static SocketsHttpHandler ForSecrets(TimeSpan timeout, SocketsHttpHandler? like = null)
    {
        var handler = Create(timeout, propagator: null);
        if (like is not null)
        {
            handler.ConnectCallback = like.ConnectCallback;
            handler.ConnectTimeout = like.ConnectTimeout;
            handler.Credentials = like.Credentials;
            handler.DefaultProxyCredentials = like.DefaultProxyCredentials;
            handler.PlaintextStreamFilter = like.PlaintextStreamFilter;
            handler.PreAuthenticate = like.PreAuthenticate;
            handler.Proxy = like.Proxy;
            handler.SslOptions = like.SslOptions;
            handler.UseProxy = like.UseProxy;
        }

        return handler;
    }

    private static SocketsHttpHandler Create(TimeSpan timeout, DistributedContextPropagator? propagator) => new()
    {
        // A redirected POST becomes a GET and the event is lost; a redirect to another host would carry the API key there.
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = timeout,
        PooledConnectionLifetime = ConnectionLifetime,
        EnableMultipleHttp2Connections = true,
        MaxResponseDrainSize = LargestDrain,
        RequestHeaderEncodingSelector = static (_, _) => Encoding.Latin1,
        ActivityHeadersPropagator = propagator,
    };
}
