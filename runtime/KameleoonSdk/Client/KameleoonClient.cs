namespace KameleoonSdk;

/// <summary>
/// Delivers events to Kameleoon over HTTP: one event, one request, one answer. Thread-safe; make one and keep it, since it keeps
/// connections open. The API key never shows in a result, an exception, a log or a trace.
/// </summary>
public sealed class KameleoonClient : IKameleoonClient, IDisposable
{
    private const string Destination = "kameleoon";

    private readonly KameleoonSettings _settings;
    private readonly RequestTemplate _template;
    private readonly Transport _transport;
    private readonly Exchange _exchange;
    private readonly RequestPool _requests;
    private volatile bool _isDisposed;

    /// <summary>
    /// Creates a client with connections of its own. It follows no redirects, keeps no cookies and uses the system's proxy.
    /// </summary>
    /// <param name="settings">The API key and the sitecode.</param>
    /// <param name="options">How to send; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">There are no settings.</exception>
    /// <exception cref="ArgumentException">An option has a value that it cannot have.</exception>
    /// <exception cref="EventValidationException">A setting is missing or cannot be sent in an HTTP header.</exception>
    public KameleoonClient(KameleoonSettings settings, KameleoonClientOptions? options = null)
        : this(settings, options ?? new(), static timeout => new Transport(timeout))
    {
    }

    /// <summary>Creates a client that sends by an <see cref="HttpClient"/> of the user.</summary>
    /// <param name="settings">The API key and the sitecode.</param>
    /// <param name="httpClient">
    /// What sends. It is not disposed. Its handler must not follow redirects (<c>AllowAutoRedirect = false</c>); an event after which
    /// it did is reported as rejected. It must write header values as Latin-1 (<c>RequestHeaderEncodingSelector</c>) if a setting has
    /// characters beyond ASCII. Its own <see cref="HttpClient.Timeout"/> applies too. Its handlers see the API key, in a header
    /// and, during <see cref="TestConnectionAsync"/>, in the URL: they must not log them.
    /// </param>
    /// <param name="options">How to send; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">There are no settings or no HTTP client.</exception>
    /// <exception cref="ArgumentException">An option has a value that it cannot have.</exception>
    /// <exception cref="EventValidationException">A setting is missing or cannot be sent in an HTTP header.</exception>
    public KameleoonClient(KameleoonSettings settings, HttpClient httpClient, KameleoonClientOptions? options = null)
        : this(settings, options ?? new(), Given(httpClient))
    {
    }

    /// <summary>Creates a client that sends by a handler of the user, without what an <see cref="HttpClient"/> adds to each request.</summary>
    /// <param name="settings">The API key and the sitecode.</param>
    /// <param name="handler">
    /// What sends, such as <see cref="CreateHandler"/> makes it, inside of others at will. It is not disposed. The rules for the handler
    /// of a given <see cref="HttpClient"/> apply. A connection test goes another way in the same manner if no handler of the user's own is
    /// among them, so that no trace shows the API key.
    /// </param>
    /// <param name="options">How to send; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">There are no settings or no handler.</exception>
    /// <exception cref="ArgumentException">An option has a value that it cannot have.</exception>
    /// <exception cref="EventValidationException">A setting is missing or cannot be sent in an HTTP header.</exception>
    public KameleoonClient(KameleoonSettings settings, HttpMessageHandler handler, KameleoonClientOptions? options = null)
        : this(settings, options ?? new(), Given(handler))
    {
    }

    private KameleoonClient(KameleoonSettings settings, KameleoonClientOptions options, Func<TimeSpan, Transport> createTransport)
    {
        ArgumentNullException.ThrowIfNull(settings);
        options.Validate();
        _transport = createTransport(options.Timeout);
        Warnings = SettingsCheck.Run(settings, isHandlerGiven: !_transport.IsOwn);
        _settings = settings;
        _template = new RequestTemplate(settings.CreateRequest(), options.BaseAddress, options.UserAgentSuffix);
        _requests = new RequestPool(_template, _transport.IsPlain);
        _exchange = new Exchange(
            new Redactor(settings.ApiKey),
            options.Timeout,
            options.TimeProvider,
            new DeadlinePool(options.Timeout, options.TimeProvider, _transport.IsPlain));
    }

    /// <summary>What is allowed in the settings, and yet likely to be a mistake, such as a sitecode that has not 10 characters.</summary>
    public IReadOnlyList<ValidationError> Warnings { get; }

    /// <summary>
    /// Makes a handler as clients make for themselves, for an <see cref="HttpClient"/> or a factory of them: it follows no redirects,
    /// keeps no cookies, writes header values as Latin-1, sends no trace context, and opens more than one HTTP/2 connection at need.
    /// </summary>
    /// <param name="options">Of them, <see cref="KameleoonClientOptions.Timeout"/> is the time for connecting; null for the defaults.</param>
    /// <exception cref="ArgumentException">An option has a value that it cannot have.</exception>
    public static SocketsHttpHandler CreateHandler(KameleoonClientOptions? options = null)
    {
        options ??= new();
        options.Validate();
        return OwnHandler.ForEvents(options.Timeout);
    }

    /// <inheritdoc/>
    public Task<SendResult> SendAsync(IActionEvent @event, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(@event);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var action = @event.Descriptor;
        if (action.Destination != Destination)
        {
            throw new ArgumentException(
                $"This client sends events of the destination '{Destination}', but '{action.Name}' belongs to '{action.Destination}'.",
                nameof(@event));
        }

        return cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<SendResult>(cancellationToken)
            : ValidateAndSendAsync(@event, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<SendResult> SendAsync(ReadyEvent @event, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(@event);
        return SendJsonAsync(@event.Body, cancellationToken).AsTask();
    }

    /// <summary>
    /// The same as <see cref="SendAsync(ReadyEvent, CancellationToken)"/> for callers who have just written the body and need no check that
    /// it is JSON.
    /// </summary>
    /// <param name="utf8Json">A JSON object in UTF-8. It is copied before the method returns.</param>
    /// <param name="cancellationToken">Gives up waiting. Whether Kameleoon got the event is then unknown.</param>
    /// <returns>What became of the event.</returns>
    /// <exception cref="ArgumentException">The body is empty.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The client is disposed.</exception>
    public ValueTask<SendResult> SendJsonAsync(ReadOnlyMemory<byte> utf8Json, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (utf8Json.IsEmpty)
        {
            throw new ArgumentException("The body is empty. An event without any field is {}.", nameof(utf8Json));
        }

        if (cancellationToken.IsCancellationRequested)
        {
            return ValueTask.FromCanceled<SendResult>(cancellationToken);
        }

        var request = _requests.Rent();
        request.Content.Fill(utf8Json.Span);
        return SendAsync(request, [], cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ConnectionTestResult> TestConnectionAsync(CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<ConnectionTestResult>(cancellationToken);
        }

        if (_settings.Sitecode.Length != SettingsCheck.SitecodeLength)
        {
            return Task.FromResult(ConnectionTestResult.Failure(
                $"The sitecode must have exactly {SettingsCheck.SitecodeLength} characters. Copy it again from the project's settings."));
        }

        return CredentialsQuery.TryCreate(_settings.ApiKey) is { } query
            ? TestCredentialsAsync(query, cancellationToken)
            : Task.FromResult(ConnectionTestResult.Failure(
                "The API key is not one of Kameleoon's, which are Base64 of a JSON object. Copy the whole key again."));
    }

    /// <summary>Closes the connections of the client. A given <see cref="HttpClient"/> stays open.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        _transport.Dispose();
    }

    /// <summary>Where the client sends to. Never the settings.</summary>
    public override string ToString() => $"{nameof(KameleoonClient)} ({_template.Url.AbsoluteUri})";

    private async Task<SendResult> ValidateAndSendAsync(IActionEvent @event, CancellationToken cancellationToken)
    {
        var validation = @event.Validate();
        if (!validation.IsValid)
        {
            return SendResult.Invalid(validation.Errors, validation.Warnings);
        }

        var request = _requests.Rent();
        try
        {
            request.Content.Fill(@event);
        }
        catch
        {
            request.Dispose();
            throw;
        }

        return await SendAsync(request, validation.Warnings, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<SendResult> SendAsync(
        EventRequest request, IReadOnlyList<ValidationError> warnings, CancellationToken cancellationToken) =>
        _exchange.RunAsync<EventCall, SendResult>(new EventCall(request, _requests, _transport, warnings), cancellationToken);

    private static Func<TimeSpan, Transport> Given(HttpClient httpClient) =>
        httpClient is null ? throw new ArgumentNullException(nameof(httpClient)) : _ => new Transport(httpClient);

    private static Func<TimeSpan, Transport> Given(HttpMessageHandler handler) =>
        handler is null ? throw new ArgumentNullException(nameof(handler)) : timeout => new Transport(handler, timeout);

    private Task<ConnectionTestResult> TestCredentialsAsync(string query, CancellationToken cancellationToken)
    {
        var call = new CredentialsCall(_template.CreateCredentialsRequest(), query, _transport);
        return _exchange.RunAsync<CredentialsCall, ConnectionTestResult>(call, cancellationToken).AsTask();
    }
}
