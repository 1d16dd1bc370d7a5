using System.Net;
using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;

namespace KameleoonSdk.Hosting.Tests.Faults;

/// <summary>Each fault that a server or a network can show.</summary>
internal static class FaultTable
{
    private const string Echo = $"you sent Basic {{0}} {Secrets.ClientSecret}";
    private const int Large = 100_000_000;

    private static readonly int[] RedirectStatuses = [300, 301, 302, 303, 305, 307, 308];
    private static readonly DateTimeOffset InHalfAMinute = new(2024, 5, 17, 9, 30, 30, TimeSpan.Zero);

    /// <summary>Where redirects lead to: nobody may ask it. It lives as long as the process.</summary>
    public static FakeKameleoonServer Elsewhere { get; } = new();

    public static IReadOnlyDictionary<string, Fault> All { get; } = ((Fault[])
    [
        .. Connection, .. Answers, .. Waits, .. Credentials, .. Redirects, .. Finals, .. Good,
    ]).ToDictionary(fault => fault.Name);

    private static Fault[] Connection =>
    [
        Fault.Passing("reset before the answer", null, FakeAnswer.Reset),
        Fault.Passing("reset in the headers", null, FakeAnswer.ResetInHeaders),
        Fault.Passing("end in the headers", null, FakeAnswer.HalfHeaders),
        Fault.Passing("no HTTP", null, FakeAnswer.Garbage("220 smtp.example.com ready\r\n")),
        Fault.Passing("an illegal header", null, FakeAnswer.Garbage("HTTP/1.1 200 OK\r\nno colon\r\n\r\n")),
        Fault.Passing("headers without end", null, FakeAnswer.Garbage($"HTTP/1.1 200 OK\r\nx: {new string('x', 100_000)}\r\n\r\n")),
        Fault.Passing("black hole", null, FakeAnswer.Silence),
        Fault.Passing("slow drip", null, FakeAnswer.Drip(TimeSpan.FromSeconds(1))),
        Fault.Passing("one after the other", null, FakeAnswer.Reset, FakeAnswer.Silence, FakeAnswer.HalfHeaders, FakeAnswer.Status(HttpStatusCode.BadGateway)),
    ];

    private static Fault[] Answers =>
    [
        Fault.Passing(HttpStatusCode.RequestTimeout),
        Fault.Passing(HttpStatusCode.Locked),
        Fault.Passing(HttpStatusCode.TooManyRequests),
        Fault.Passing(HttpStatusCode.InternalServerError, Format(Echo)),
        Fault.Passing(HttpStatusCode.BadGateway, "<html>"),
        Fault.Passing(HttpStatusCode.ServiceUnavailable),
        Fault.Passing(HttpStatusCode.GatewayTimeout),
        Fault.Passing(HttpStatusCode.HttpVersionNotSupported),
        Fault.Passing((HttpStatusCode)599),
        Fault.Passing("500 of 100 MB", 500, FakeAnswer.Huge(HttpStatusCode.InternalServerError, Large)),
    ];

    private static Fault[] Waits =>
    [
        Fault.Passing("429 for 30 s", 429, FakeAnswer.RetryAfter(HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(30))) with { Pause = TimeSpan.FromSeconds(30) },
        Fault.Passing("429 until a date", 429, FakeAnswer.RetryAfter(HttpStatusCode.TooManyRequests, InHalfAMinute)) with { Pause = TimeSpan.FromSeconds(30) },
        Fault.Passing("503 for 30 s", 503, FakeAnswer.RetryAfter(HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(30))) with { Pause = TimeSpan.FromSeconds(30) },
        Fault.Passing("429 until yesterday", 429, FakeAnswer.RetryAfter(HttpStatusCode.TooManyRequests, InHalfAMinute.AddDays(-1))),
        Fault.Passing("429 for nonsense", 429, FakeAnswer.Status(HttpStatusCode.TooManyRequests, "", ("Retry-After", "soon"))),
        Fault.Passing("429 for less than nothing", 429, FakeAnswer.Status(HttpStatusCode.TooManyRequests, "", ("Retry-After", "-5"))),
    ];

    private static Fault[] Credentials =>
    [
        Fault.Passing("401, then 200", 401, FakeAnswer.Status(HttpStatusCode.Unauthorized, Format(Echo))),
        Fault.Passing("403, then 200", 403, FakeAnswer.Status(HttpStatusCode.Forbidden)),
        Fault.Passing("401 twice, then 200", 401, FakeAnswer.Status(HttpStatusCode.Unauthorized), FakeAnswer.Status(HttpStatusCode.Unauthorized)),
    ];

    private static Fault[] Redirects =>
    [
        .. RedirectStatuses.Select(status => Fault.Final(
            $"{status} elsewhere", DeliveryReasons.Redirected, (HttpStatusCode)status, FakeAnswer.Redirect($"{Elsewhere.Address}", (HttpStatusCode)status))),
        Fault.Final("endless redirect", DeliveryReasons.Redirected, HttpStatusCode.TemporaryRedirect, FakeAnswer.Redirect("/segmentio", HttpStatusCode.TemporaryRedirect)),
        Fault.Final("302 to nowhere", DeliveryReasons.Redirected, HttpStatusCode.Found, FakeAnswer.Status(HttpStatusCode.Found)),
        Fault.Final(DeliveryReasons.Redirected, HttpStatusCode.NotModified),
    ];

    private static Fault[] Finals =>
    [
        Fault.Final(DeliveryReasons.BadRequest, HttpStatusCode.BadRequest, Format(Echo)),
        Fault.Final(DeliveryReasons.NotFound, HttpStatusCode.NotFound),
        Fault.Final(DeliveryReasons.UnknownError, HttpStatusCode.MethodNotAllowed),
        Fault.Final(DeliveryReasons.UnknownError, HttpStatusCode.Gone),
        Fault.Final(DeliveryReasons.PayloadTooLarge, HttpStatusCode.RequestEntityTooLarge),
        Fault.Final(DeliveryReasons.UnknownError, (HttpStatusCode)418),
        Fault.Final(DeliveryReasons.UnprocessableEntity, HttpStatusCode.UnprocessableEntity),
        Fault.Final(DeliveryReasons.NotImplemented, HttpStatusCode.NotImplemented),
        Fault.Final(DeliveryReasons.UnknownError, (HttpStatusCode)999),
        Fault.Final("400 of 100 MB", DeliveryReasons.BadRequest, HttpStatusCode.BadRequest, FakeAnswer.Huge(HttpStatusCode.BadRequest, Large)),
    ];

    private static Fault[] Good =>
    [
        new("200 of 100 MB", FakeAnswer.Huge(HttpStatusCode.OK, Large)),
        new("reset in the body of 200", FakeAnswer.ResetInBody),
        new("wrong content of 200", FakeAnswer.Status(HttpStatusCode.OK, "<html>Welcome to nginx", ("Content-Type", "application/json"), ("Content-Encoding", "gzip"))),
        new("204", FakeAnswer.Status(HttpStatusCode.NoContent)),
        new("299", FakeAnswer.Status((HttpStatusCode)299)),
        new("200 after 9 s", FakeAnswer.Ok.After(TimeSpan.FromSeconds(9))),
    ];

    private static string Format(string text) => string.Format(null, text, Secrets.ApiKey);
}
