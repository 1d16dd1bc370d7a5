using System.Net;

namespace KameleoonSdk;

/// <summary>What came back for a request.</summary>
internal readonly record struct Answer
{
    // What almost every event comes to, made once.
    private static readonly SendResult Ok = SendResult.Delivered();

    /// <summary>The status, or null if nothing came back.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>How long the server asks to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Why it is no success, free of secrets. Empty for a success.</summary>
    public string Reason { get; init; }

    /// <summary>Whether the user's <see cref="HttpClient"/> followed a redirect, so that the status is that of another request.</summary>
    public bool WasRedirected { get; init; }

    /// <summary>Whether the server accepted the request.</summary>
    public bool IsSuccess => !WasRedirected && (int?)StatusCode is >= 200 and <= 299;

    public SendResult ToSendResult(IReadOnlyList<ValidationError> warnings) => this switch
    {
        { IsSuccess: true, StatusCode: HttpStatusCode.OK } when warnings.Count == 0 => Ok,
        { StatusCode: not { } } => SendResult.Unreachable(Reason, warnings),
        { IsSuccess: true, StatusCode: { } status } => SendResult.Delivered(status, warnings),
        { WasRedirected: true, StatusCode: { } status } => SendResult.Redirected(status, Reason, warnings),
        { StatusCode: { } status } => SendResult.Rejected(status, Reason, RetryAfter, warnings),
    };

    public ConnectionTestResult ToTestResult() =>
        IsSuccess ? ConnectionTestResult.Success(StatusCode!.Value) : ConnectionTestResult.Failure(Reason, StatusCode);
}
