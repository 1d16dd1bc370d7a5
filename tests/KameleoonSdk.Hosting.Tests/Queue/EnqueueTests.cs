using System.Net;
using System.Text;
using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;

namespace KameleoonSdk.Hosting.Tests.Queue;

/// <summary>What the queue takes, and what it sends.</summary>
public class EnqueueTests
{
    private static readonly int[] Sizes = [10, 3000, 10, 70_000, 1, 900_000, 20];

    [Fact]
    public async Task A_typed_event_is_sent_as_it_was_when_it_was_accepted()
    {
        await using var delivery = new Delivery();
        var order = Events.Order();
        var expected = Encoding.UTF8.GetString(Write(order));

        Assert.True((await delivery.Sender.EnqueueAsync(order)).IsAccepted);
        order.Properties["changed"] = true;
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 1);

        var request = Assert.Single(delivery.Server.Requests);
        Assert.Equal(expected, request.Text);
        Assert.Equal("Basic " + Secrets.ApiKey, request.Headers["authorization"]);
        Assert.Equal(Secrets.Sitecode, request.Headers["x-segment-settings"]);
        Assert.Equal("application/json", request.Headers["content-type"]);
    }

    [Fact]
    public async Task A_raw_event_is_sent_byte_for_byte()
    {
        await using var delivery = new Delivery();
        const string Body = """{ "type":"track","properties":{"n":12345678901234567890} }""";

        await delivery.Sender.EnqueueAsync(ReadyEvent.Parse(Body));
        await delivery.UntilAsync(() => delivery.Totals.Delivered == 1);

        Assert.Equal(Body, Assert.Single(delivery.Server.Requests).Text);
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => ReadyEvent.Parse("[1]"));
    }

    [Theory]
    [InlineData("""{"\ud800":1,"event":"a"}""")]
    [InlineData("""{"properties":{"\udfff\udfff\udfff\udfff":1,"kameleoonVisitorCode":"a"}}""")]
    [InlineData("""{"event":"\ud800","messageId":"\ud800","properties":{"kameleoonVisitorCode":"\udfff"}}""")]
    [InlineData("""{"event":1,"properties":[]}""")]
    [InlineData("{}")]
    public async Task A_body_that_options_look_into_may_be_any_JSON_object(string body)
    {
        await using var delivery = new Delivery(options =>
        {
            options.KeepOrderPerVisitor = true;
            options.MaxEventNamesPerHour = 5;
        });
        delivery.Server.Script(FakeAnswer.Status(HttpStatusCode.BadRequest));

        Assert.True((await delivery.Sender.EnqueueAsync(ReadyEvent.Parse(body))).IsAccepted);
        await delivery.UntilEmptyAsync();
        Assert.True((await delivery.Sender.SendAsync(ReadyEvent.Parse(body))).IsDelivered);

        Assert.Null(Assert.Single(delivery.Failed).MessageId);
        Assert.Equal([body, body], delivery.Server.Requests.Select(request => request.Text));
    }

    [Fact]
    public async Task Bodies_of_many_sizes_arrive_whole_over_the_same_connection()
    {
        await using var delivery = new Delivery(options => options.Concurrency = 1);
        string[] bodies = [.. Sizes.Select(size => $"{{\"a\":\"{new string('x', size)}\"}}")];

        foreach (var body in bodies)
        {
            Assert.True((await delivery.Sender.EnqueueAsync(ReadyEvent.Parse(body))).IsAccepted);
        }

        await delivery.UntilAsync(() => delivery.Totals.Delivered == bodies.Length);
        Assert.Equal(bodies, delivery.Server.Requests.Select(request => request.Text));
        Assert.Equal(1, delivery.Server.ConnectionCount);
    }

    [Fact]
    public async Task An_invalid_event_is_refused_with_every_error_and_nothing_is_sent()
    {
        await using var delivery = new Delivery();
        var order = Events.Order();
        order.Properties["price"] = double.NaN;

        var result = await delivery.Sender.EnqueueAsync(order);

        Assert.Equal((EnqueueStatus.Invalid, DeliveryReasons.PayloadValidationFailed), (result.Status, result.Reason));
        Assert.NotEmpty(result.Errors);
        Assert.NotEmpty(result.Message);
        Assert.Equal(0, delivery.Server.RequestCount);
        Assert.Equal((0, 1), (delivery.Totals.Accepted, delivery.Totals.NotAccepted));
    }

    [Fact]
    public async Task Warnings_come_back_with_the_acceptance()
    {
        await using var delivery = new Delivery();

        var result = await delivery.Sender.EnqueueAsync(Events.Order(visitorCode: null));

        Assert.True(result.IsAccepted);
        Assert.Contains(result.Warnings, warning => warning.Code == ValidationCodes.Recommended);
    }

    [Fact]
    public async Task Sending_at_once_waits_for_the_answer_and_retries_nothing()
    {
        await using var delivery = new Delivery();
        delivery.Server.Script(FakeAnswer.Ok, FakeAnswer.Status(HttpStatusCode.ServiceUnavailable), FakeAnswer.Ok);

        Assert.Equal(SendOutcome.Delivered, (await delivery.Sender.SendAsync(Events.Order())).Outcome);
        var rejected = await delivery.Sender.SendAsync(Events.Order(visitorCode: null));
        Assert.Equal((SendOutcome.Rejected, true), (rejected.Outcome, rejected.IsRetryable));
        Assert.NotEmpty(rejected.Warnings);
        Assert.True((await delivery.Sender.SendAsync(ReadyEvent.Parse("{}"))).IsDelivered);

        Assert.Equal(3, delivery.Server.RequestCount);
        Assert.Equal((0, 2), (delivery.Totals.Accepted, delivery.Totals.SentDirectly));
    }

    [Fact]
    public async Task Events_that_are_too_large_are_not_sent_at_once_either()
    {
        await using var delivery = new Delivery(options => options.MaxEventBytes = 20);

        var result = await delivery.Sender.SendAsync(Events.Order());

        Assert.Equal((SendOutcome.Invalid, ValidationCodes.Length), (result.Outcome, Assert.Single(result.Errors).Code));
        Assert.Equal(SendOutcome.Invalid, (await delivery.Sender.SendAsync(ReadyEvent.Parse("{\"a\":\"0123456789abcd\"}"))).Outcome);
        Assert.True((await delivery.Sender.SendAsync(ReadyEvent.Parse("{\"a\":\"0123456789ab\"}"))).IsDelivered);
        Assert.Equal((1, 2), (delivery.Server.RequestCount, delivery.Totals.NotAccepted));
        Assert.Equal(2, delivery.Sender.GetSnapshot().Discarded[DeliveryReasons.PayloadTooLarge]);
    }

    [Fact]
    public async Task Events_of_one_visitor_can_keep_their_order_whatever_fails()
    {
        await using var delivery = new Delivery(options => options.KeepOrderPerVisitor = true);
        delivery.Server.Script(FakeAnswer.Reset, FakeAnswer.Status(HttpStatusCode.BadGateway), FakeAnswer.Ok, FakeAnswer.Reset);

        for (var i = 0; i < 30; i++)
        {
            await delivery.EnqueueAsync($"m-{i:00}", visitorCode: $"v-{i % 3}");
        }

        await delivery.UntilAsync(() => delivery.Totals.Delivered == 30, TimeSpan.FromMinutes(10));

        // Each message counts where it arrived for the last time: before that, it had not been delivered.
        var last = delivery.Server.Requests.Select(request => EventBody.Read(request.Body.Span)).Reverse().DistinctBy(body => body.MessageId).Reverse();
        Assert.All(last.GroupBy(body => body.VisitorCode), visitor =>
            Assert.Equal(visitor.Select(body => body.MessageId).Order(), visitor.Select(body => body.MessageId)));
        delivery.AssertAddsUp();
    }

    private static byte[] Write(LogEvent order)
    {
        var body = new byte[order.GetMaxByteCount()];
        return body[..order.WriteTo(body)];
    }
}
