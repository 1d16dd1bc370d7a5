using System.Net;
using KameleoonSdk.Testing;

namespace KameleoonSdk.Hosting.Tests.Faults;

/// <summary>A fault, and what must become of an event that meets it. After it, all answers are good.</summary>
/// <param name="Name">Its name in the list of tests.</param>
/// <param name="Answers">What the server does, one after the other.</param>
internal sealed record Fault(string Name, params FakeAnswer[] Answers)
{
    /// <summary>Why the event is given up; null if it is delivered.</summary>
    public string? Reason { get; init; }

    /// <summary>The status of the last bad answer; null if there was none.</summary>
    public int? Status { get; init; }

    /// <summary>Whether the event is sent again after each of these answers.</summary>
    public bool IsRetried { get; init; }

    /// <summary>How long nothing may be sent after the first answer.</summary>
    public TimeSpan Pause { get; init; }

    public int Requests => IsRetried ? Answers.Length + 1 : 1;

    /// <summary>What sending at once says of the first answer.</summary>
    public SendOutcome Outcome => !IsRetried && Reason is null ? SendOutcome.Delivered : Status is null ? SendOutcome.Unreachable : SendOutcome.Rejected;

    public static Fault Passing(string name, int? status, params FakeAnswer[] answers) => new(name, answers) { Status = status, IsRetried = true };

    public static Fault Passing(HttpStatusCode status, string body = "") => Passing($"{(int)status}", (int)status, FakeAnswer.Status(status, body));

    public static Fault Final(string reason, HttpStatusCode status, string body = "") =>
        Final($"{(int)status}", reason, status, FakeAnswer.Status(status, body));

    public static Fault Final(string name, string reason, HttpStatusCode status, FakeAnswer answer) =>
        new(name, answer) { Reason = reason, Status = (int)status };
}
