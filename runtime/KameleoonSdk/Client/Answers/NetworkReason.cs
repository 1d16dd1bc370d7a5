using System.Net.Sockets;

namespace KameleoonSdk;

/// <summary>
/// Says in words why there was no answer. The messages of the exceptions are left out: they can hold header values and URLs.
/// </summary>
internal static class NetworkReason
{
    public static string TimedOut(string host, TimeSpan timeout) =>
        $"{host} did not answer within {StatusReason.Seconds(timeout)}. Check the network and any proxy on the way, "
        + $"or raise the option {nameof(KameleoonClientOptions.Timeout)}.";

    public static string Describe(string host, Exception exception) => exception switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } =>
            $"The name of {host} could not be resolved. Check the name and the DNS of this machine.",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } =>
            $"No secure connection to {host}: TLS failed. Check its certificate, the clock of this machine and any proxy on the way.",
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } =>
            $"The proxy refused the way to {host}. Check the proxy settings of this machine.",
        HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } =>
            $"{host} closed the connection before it answered.",
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError } =>
            $"{host} answered with something that is not HTTP. Check that the address is right.",
        HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } =>
            $"{host} answered with headers that are too long.",
        OperationCanceledException => $"The HttpClient gave up waiting for {host}, by its own timeout or one of its handlers.",
        _ when FindSocketError(exception) is { } error => $"No connection to {host}: {Describe(error)}",
        HttpRequestException or IOException => $"The connection to {host} failed. Check the network and any proxy on the way.",
        _ => $"The request to {host} failed in a handler of the HttpClient with {exception.GetType().Name}.",
    };

    private static string Describe(SocketError error) => error switch
    {
        SocketError.ConnectionRefused => "it was refused. Check the address, and that a server is listening there.",
        SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown => "it was broken off.",
        SocketError.HostUnreachable or SocketError.NetworkUnreachable or SocketError.NetworkDown =>
            "there is no way to it. Check the network of this machine.",
        SocketError.TimedOut => "it did not come about in time. Check the network and any firewall on the way.",
        _ => $"the network reports {error}.",
    };

    private static SocketError? FindSocketError(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is SocketException socket)
            {
                return socket.SocketErrorCode;
            }
        }

        return null;
    }
}
