using System.Net;

namespace KameleoonSdk;

/// <summary>Whether Kameleoon accepts the settings. It never contains the API key or a part of it.</summary>
public sealed class ConnectionTestResult
{
    private ConnectionTestResult(bool isSuccess, string reason, HttpStatusCode? statusCode)
    {
        IsSuccess = isSuccess;
        Reason = reason;
        StatusCode = statusCode;
    }

    /// <summary>Whether Kameleoon accepts the settings.</summary>
    public bool IsSuccess { get; }

    /// <summary>What was found and, if the settings do not work, what to do about it. For people; the wording may change.</summary>
    public string Reason { get; }

    /// <summary>The status of the answer, or null if there was none or nothing was sent.</summary>
    public HttpStatusCode? StatusCode { get; }

    /// <summary>The result of settings that work.</summary>
    /// <param name="statusCode">The status of the answer, from 200 to 299.</param>
    public static ConnectionTestResult Success(HttpStatusCode statusCode = HttpStatusCode.OK) =>
        new(true, "Kameleoon accepted the credentials.", statusCode);

    /// <summary>The result of settings that do not work.</summary>
    /// <param name="reason">What is wrong and what to do.</param>
    /// <param name="statusCode">The status of the answer, or null if there was none.</param>
    public static ConnectionTestResult Failure(string reason, HttpStatusCode? statusCode = null) => new(false, reason, statusCode);

    /// <summary>Whether the settings work, and the reason.</summary>
    public override string ToString() => $"{(IsSuccess ? "Success" : "Failure")}: {Reason}";
}
