namespace KameleoonSdk;

/// <summary>Looks at the handlers that requests go through.</summary>
internal static class HandlerChain
{
    // What the platform's factory puts around each handler to know when it is not used any more. It does nothing to requests.
    private const string FactoryNamespace = "Microsoft.Extensions.Http";

    /// <summary>Whether only the platform's handler sees requests, and nobody can change them or hold on to them.</summary>
    public static bool IsPlain(HttpMessageHandler? handler) => FindPlain(handler) is not null;

    /// <summary>The platform's handler, if nobody else sees requests; else null.</summary>
    public static SocketsHttpHandler? FindPlain(HttpMessageHandler? handler)
    {
        while (handler is DelegatingHandler outer && outer.GetType().Namespace == FactoryNamespace)
        {
            handler = outer.InnerHandler;
        }

        return handler as SocketsHttpHandler;
    }
}
