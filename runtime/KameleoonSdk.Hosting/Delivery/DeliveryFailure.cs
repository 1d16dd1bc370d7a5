using System.Net;

namespace KameleoonSdk.Hosting;

/// <summary>Why an event was not delivered. It never contains the API key or a part of it.</summary>
/// <param name="Reason">The reason for programs, one of <see cref="DeliveryReasons"/>.</param>
/// <param name="Message">What happened and what to do, for people: at most some 2,000 characters, with the beginning of the answer.</param>
/// <param name="StatusCode">The status of the last answer, or null if there was none.</param>
public sealed record DeliveryFailure(string Reason, string Message, HttpStatusCode? StatusCode = null)
{
    /// <summary>The reason, the status and the message.</summary>
    public override string ToString() =>
        StatusCode is { } status ? $"{Reason} ({(int)status}): {Message}" : $"{Reason}: {Message}";
}
