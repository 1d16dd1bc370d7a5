using System.Net;
using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;

namespace KameleoonSdk.Hosting.Tests.Faults;

/// <summary>Each fault that a server or a network can show, once, followed by good answers.</summary>
public class FaultMatrixTests
{
    public static TheoryData<string> Passing => [.. Passes.Keys];

    public static TheoryData<string, string, int> Final => new()
    {
        { "400", DeliveryReasons.BadRequest, 400 },
        { "404", DeliveryReasons.NotFound, 404 },
        { "413", DeliveryReasons.PayloadTooLarge, 413 },
        { "422", DeliveryReasons.UnprocessableEntity, 422 },
        { "418", DeliveryReasons.UnknownError, 418 },
        { "501", DeliveryReasons.NotImplemented, 501 },
        { "redirect", DeliveryReasons.Redirected, 302 },
        { "redirect to itself", DeliveryReasons.Redirected, 307 },
        { "304", DeliveryReasons.Redirected, 304 },
        { "400 of 100 MB", DeliveryReasons.BadRequest, 400 },
    };

    private static Dictionary<string, FakeAnswer> Passes { get; } = new()
    {
        ["reset before the answer"] = FakeAnswer.Reset,
        ["half of the headers"] = FakeAnswer.HalfHeaders,
        ["no HTTP"] = FakeAnswer.Garbage("220 smtp.example.com ready\r\n"),
        ["black hole"] = FakeAnswer.Silence,
        ["slow drip"] = FakeAnswer.Drip(TimeSpan.FromSeconds(1)),
        ["408"] = FakeAnswer.Status(HttpStatusCode.RequestTimeout),
        ["423"] = FakeAnswer.Status(HttpStatusCode.Locked),
        ["429"] = FakeAnswer.Status(HttpStatusCode.TooManyRequests),
        ["429 for 7 s"] = FakeAnswer.RetryAfter(HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(7)),
        ["429 until a date"] = FakeAnswer.RetryAfter(HttpStatusCode.TooManyRequests, new DateTimeOffset(2024, 5, 17, 9, 30, 20, TimeSpan.Zero)),
        ["500"] = FakeAnswer.Status(HttpStatusCode.InternalServerError, $"{{\"you sent\":\"{Secrets.ApiKey}\"}}"),
        ["502"] = FakeAnswer.Status(HttpStatusCode.BadGateway, "<html>"),
        ["503 for 7 s"] = FakeAnswer.RetryAfter(HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(7)),
        ["500 of 100 MB"] = FakeAnswer.Huge(HttpStatusCode.InternalServerError, 100_000_000),
        ["401"] = FakeAnswer.Status(HttpStatusCode.Unauthorized),
        ["403"] = FakeAnswer.Status(HttpStatusCode.Forbidden),
    };

    private static Dictionary<string, FakeAnswer> Finals { get; } = new()
    {
        ["400"] = FakeAnswer.Status(HttpStatusCode.BadRequest, $"Basic {Secrets.ApiKey} {Secrets.ClientSecret}"),
        ["404"] = FakeAnswer.Status(HttpStatusCode.NotFound),
        ["413"] = FakeAnswer.Status(HttpStatusCode.RequestEntityTooLarge),
        ["422"] = FakeAnswer.Status(HttpStatusCode.UnprocessableEntity),
        ["418"] = FakeAnswer.Status((HttpStatusCode)418),
        ["501"] = FakeAnswer.Status(HttpStatusCode.NotImplemented),
        ["redirect"] = FakeAnswer.Redirect("https://elsewhere.example.com/"),
        ["redirect to itself"] = FakeAnswer.Redirect("/segmentio", HttpStatusCode.TemporaryRedirect),
        ["304"] = FakeAnswer.Status(HttpStatusCode.NotModified),
        ["400 of 100 MB"] = FakeAnswer.Huge(HttpStatusCode.BadRequest, 100_000_000),
    };

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task What_passes_is_sent_again_with_the_same_body(string fault)
    {
        await using var delivery = new Delivery();
        delivery.Server.Script(Passes[fault]);

        await delivery.EnqueueAsync();
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 1);

        Assert.Equal(2, delivery.Server.RequestCount);
        Assert.Equal(delivery.Server.Requests[0].Text, delivery.Server.Requests[1].Text);
        Assert.Equal(1, delivery.Totals.Retried);
        Assert.Equal(0, delivery.Outbox.DeadLetters);
        Assert.Empty(delivery.Failed);
        delivery.AssertAddsUp();
    }

    [Theory]
    [MemberData(nameof(Final))]
    public async Task What_is_final_becomes_a_dead_letter_with_the_answer(string fault, string reason, int status)
    {
        await using var delivery = new Delivery();
        delivery.Server.Script(Finals[fault]);

        await delivery.EnqueueAsync();
        await delivery.UntilAsync(() => delivery.Totals.GivenUp == 1);

        Assert.Equal(1, delivery.Server.RequestCount);
        var failed = Assert.Single(delivery.Failed);
        Assert.Equal((reason, status), (failed.Failure.Reason, (int)failed.Failure.StatusCode!.Value));
        Assert.Equal("m-1", failed.MessageId);
        Assert.Equal(1, failed.Attempts);
        var letter = Assert.Single(await delivery.Sender.DeadLetters.ReadAsync().ToListAsync());
        Assert.Equal(failed.Body.ToArray(), letter.Event.Body.ToArray());
        Assert.Equal(failed.Failure, letter.Failure);
        Assert.Equal(1, delivery.Sender.GetSnapshot().Discarded[reason]);
        delivery.AssertAddsUp();
    }

    [Theory]
    [InlineData("200 of 100 MB")]
    [InlineData("a reset in the body of 200")]
    [InlineData("wrong content")]
    [InlineData("204")]
    public async Task A_status_of_200_to_299_counts_whatever_follows(string answer)
    {
        await using var delivery = new Delivery();
        delivery.Server.Script(answer switch
        {
            "200 of 100 MB" => FakeAnswer.Huge(HttpStatusCode.OK, 100_000_000),
            "204" => FakeAnswer.Status(HttpStatusCode.NoContent),
            "wrong content" => FakeAnswer.Status(HttpStatusCode.OK, "<html>Welcome to nginx", ("Content-Type", "application/json")),
            _ => FakeAnswer.ResetInBody,
        });

        await delivery.EnqueueAsync();
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 1);

        Assert.Equal(1, delivery.Server.RequestCount);
        delivery.AssertAddsUp();
    }

    [Fact]
    public async Task A_refused_connection_is_tried_again_until_somebody_listens()
    {
        await using var delivery = new Delivery();
        await delivery.Server.StopAsync();

        await delivery.EnqueueAsync();
        await delivery.UntilAsync(() => delivery.Totals.Retried >= 3);
        delivery.Server.Start();
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 1, TimeSpan.FromMinutes(10));

        Assert.Equal(1, delivery.Server.RequestCount);
        delivery.AssertAddsUp();
    }

    [Theory]
    [InlineData("seconds")]
    [InlineData("date")]
    public async Task Nothing_is_sent_before_the_time_that_the_server_asks_for(string form)
    {
        await using var delivery = new Delivery();
        var until = delivery.Time.GetUtcNow() + TimeSpan.FromSeconds(30);
        delivery.Server.Script(form == "date"
            ? FakeAnswer.RetryAfter(HttpStatusCode.TooManyRequests, until)
            : FakeAnswer.RetryAfter(HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(30)));

        await delivery.EnqueueAsync("m-1");
        await delivery.UntilAsync(() => delivery.Totals.Retried == 1);
        await delivery.EnqueueAsync("m-2");
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 2);

        Assert.All(delivery.Server.Requests.Skip(1), request => Assert.True(request.Time >= until));
        delivery.AssertAddsUp();
    }

    [Fact]
    public async Task Refused_credentials_pause_delivery_until_an_answer_is_good_again()
    {
        await using var delivery = new Delivery();
        delivery.Server.Default = FakeAnswer.Status(HttpStatusCode.Unauthorized);

        await delivery.EnqueueAsync("m-0");
        await delivery.UntilAsync(() => delivery.Sender.GetSnapshot().IsUnauthorized);
        for (var i = 1; i < 50; i++)
        {
            await delivery.EnqueueAsync($"m-{i}");
        }

        await delivery.UntilAsync(() => delivery.Server.RequestCount >= 3);
        Assert.Equal(50, delivery.Outbox.Events);
        delivery.Server.Default = FakeAnswer.Ok;
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 50, TimeSpan.FromMinutes(10));

        Assert.False(delivery.Sender.GetSnapshot().IsUnauthorized);
        Assert.Equal(CircuitState.Closed, delivery.Sender.GetSnapshot().Circuit);
        Assert.True(delivery.Server.RequestCount < 60, $"{delivery.Server.RequestCount} requests");
        delivery.AssertAddsUp();
    }
}
