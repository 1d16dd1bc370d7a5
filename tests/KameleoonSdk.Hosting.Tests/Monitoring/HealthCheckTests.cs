using System.Net;
using KameleoonSdk.Hosting.Tests.Support;
using KameleoonSdk.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace KameleoonSdk.Hosting.Tests.Monitoring;

/// <summary>The health of delivery over time.</summary>
public class HealthCheckTests
{
    [Theory]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.Forbidden)]
    public async Task Credentials_that_are_refused_when_an_event_is_sent_at_once_are_unhealthy_until_one_is_delivered(HttpStatusCode status)
    {
        await using var delivery = new Delivery();
        delivery.Server.Script(FakeAnswer.Status(status));

        await delivery.Sender.SendAsync(Events.Order());
        var before = await HealthOfAsync(delivery);
        await delivery.Sender.SendAsync(Events.Order());
        var after = await HealthOfAsync(delivery);

        Assert.Equal((HealthStatus.Unhealthy, HealthStatus.Healthy), (before.Status, after.Status));
        Assert.Contains("credentials", before.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outbox_that_fails_is_unhealthy_until_it_has_not_failed_for_a_minute()
    {
        var outbox = new FailingOutbox();
        await using var delivery = new Delivery(createOutbox: outbox.Wrap);
        await delivery.EnqueueAsync();
        await delivery.UntilEmptyAsync();
        Assert.Equal(HealthStatus.Healthy, (await HealthOfAsync(delivery)).Status);

        outbox.Fails = true;
        Assert.Equal(DeliveryReasons.OutboxFailed, (await delivery.Sender.EnqueueAsync(Events.Order())).Reason);
        var failing = await HealthOfAsync(delivery);
        outbox.Fails = false;
        await delivery.UntilAsync(() => !delivery.Sender.GetSnapshot().IsOutboxFailing, TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(5));

        Assert.Equal(HealthStatus.Unhealthy, failing.Status);
        Assert.Contains("outbox", failing.Description, StringComparison.Ordinal);
        Assert.Equal(HealthStatus.Healthy, (await HealthOfAsync(delivery)).Status);
    }

    [Fact]
    public async Task A_project_that_was_not_added_is_named()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddKameleoon("shop-fr", _ => { });
        services.AddHealthChecks().AddKameleoon("shop-es");
        await using var provider = services.BuildServiceProvider();

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => provider.GetRequiredService<HealthCheckService>().CheckHealthAsync());

        Assert.Contains("'shop-es'", exception.Message, StringComparison.Ordinal);
    }

    private static Task<HealthCheckResult> HealthOfAsync(Delivery delivery) =>
        new KameleoonHealthCheck(delivery.Sender).CheckHealthAsync(new HealthCheckContext());
}
