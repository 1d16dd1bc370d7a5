using System.Net;
using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;

namespace KameleoonSdk.Hosting.Tests.Faults;

/// <summary>Each fault of the <see cref="FaultTable"/>, followed by good answers; and those that are more than one answer.</summary>
public class FaultMatrixTests
{
    public static TheoryData<string> Faults => [.. FaultTable.All.Keys];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Each_fault_has_its_outcome_and_its_count_and_shows_no_secret(string name)
    {
        var fault = FaultTable.All[name];
        using var overheard = new Overheard();
        await using var delivery = new Delivery();
        var start = delivery.Time.GetUtcNow();
        delivery.Server.Script(fault.Answers);

        await delivery.EnqueueAsync();
        await delivery.UntilEmptyAsync(TimeSpan.FromMinutes(10));

        Assert.Equal(fault.Requests, delivery.Server.RequestCount);
        Assert.Single(delivery.Server.Requests.Select(request => (request.Method, request.Target, request.Text)).Distinct());
        Assert.All(delivery.Server.Requests.Skip(1), request => Assert.True(request.Time >= start + fault.Pause, $"{request.Time}"));
        var (totals, lost) = (delivery.Totals, fault.Reason is null ? 0 : 1);
        Assert.Equal((1, 1 - lost, lost, 0), (totals.Accepted, totals.Delivered, totals.GivenUp, totals.Dropped));
        Assert.Equal(fault.IsRetried ? fault.Answers.Length : 0, totals.Retried);
        Assert.Equal(lost, delivery.Sender.GetSnapshot().Discarded.GetValueOrDefault(fault.Reason ?? DeliveryReasons.RetriesExhausted));
        Assert.Equal(0, FaultTable.Elsewhere.ConnectionCount);
        AssertCircuit(delivery, isUnauthorized: false);
        await AssertHandedOverAsync(delivery, fault);
        await AssertSentAtOnceAsync(delivery, fault);
        await AssertConnectionTestAsync(delivery, fault);
        delivery.AssertAddsUp();
        overheard.AssertNoSecret();
    }

    /// <summary>What is lost is with the application and among the dead letters, with the answer.</summary>
    private static async Task AssertHandedOverAsync(Delivery delivery, Fault fault)
    {
        var letters = await delivery.Sender.DeadLetters.ReadAsync().ToListAsync();
        Assert.Equal(delivery.Totals.GivenUp, letters.Count);
        Assert.Equal(letters.Select(letter => letter.Failure), delivery.Failed.Select(failed => failed.Failure));
        foreach (var (failed, letter) in delivery.Failed.Zip(letters))
        {
            Assert.Equal((fault.Reason, fault.Status), (failed.Failure.Reason, (int?)failed.Failure.StatusCode));
            Assert.Equal(("m-1", 1), (failed.MessageId, failed.Attempts));
            Assert.Equal(failed.Body.ToArray(), letter.Event.Body.ToArray());
            Assert.InRange(failed.Failure.Message.Length, 10, 2500);
            Secrets.AssertNone($"{failed} {letter}");
        }
    }

    /// <summary>The same fault with an event that is sent at once: one request, and the answer as the result.</summary>
    private static async Task AssertSentAtOnceAsync(Delivery delivery, Fault fault)
    {
        var before = delivery.Server.RequestCount;
        delivery.Server.Script(fault.Answers[0]);
        var result = await InTimeAsync(delivery, delivery.Sender.SendAsync(Events.Order("m-2")));

        Assert.Equal((fault.Outcome, fault.IsRetried && result.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)), (result.Outcome, result.IsRetryable));
        Assert.Equal(before + 1, delivery.Server.RequestCount);
        AssertCircuit(delivery, isUnauthorized: result.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden);
        Secrets.AssertNone($"{result} {delivery.Sender} {result.Reason}");
    }

    // Refused credentials are no better for the queue than for the event that was sent at once.
    private static void AssertCircuit(Delivery delivery, bool isUnauthorized)
    {
        var snapshot = delivery.Sender.GetSnapshot();
        Assert.Equal((isUnauthorized ? CircuitState.Open : CircuitState.Closed, isUnauthorized), (snapshot.Circuit, snapshot.IsUnauthorized));
    }

    /// <summary>The same fault while the credentials are tested, which are in the URL of that request.</summary>
    private static async Task AssertConnectionTestAsync(Delivery delivery, Fault fault)
    {
        delivery.Server.Script(fault.Answers[0]);
        var result = await InTimeAsync(delivery, delivery.Sender.TestConnectionAsync());

        Assert.Equal(fault.Outcome == SendOutcome.Delivered, result.IsSuccess);
        Secrets.AssertNone($"{result} {result.Reason}");
    }

    private static async Task<T> InTimeAsync<T>(Delivery delivery, Task<T> task)
    {
        while (!task.IsCompleted)
        {
            // The clock runs only while the server keeps the client waiting.
            if (delivery.Server.HeldCount > 0)
            {
                await delivery.Time.AdvanceAsync(TimeSpan.FromSeconds(1));
            }

            await Threads.LetOthersRunAsync();
        }

        return await task;
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
