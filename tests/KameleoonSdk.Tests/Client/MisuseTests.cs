namespace KameleoonSdk.Tests.Client;

/// <summary>What the caller does wrong, or decides otherwise.</summary>
public class MisuseTests
{
    [Fact]
    public async Task An_invalid_event_is_not_sent_and_its_errors_are_returned()
    {
        await using var server = await RecordingServer.StartAsync();
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));

        var result = await client.SendAsync(new TestEvent { IsInvalid = true, HasWarning = true });

        Assert.Empty(server.Requests);
        Assert.Equal(SendOutcome.Invalid, result.Outcome);
        Assert.False(result.IsRetryable);
        Assert.Null(result.StatusCode);
        Assert.Equal([TestEvent.Missing], result.Errors);
        Assert.Equal([TestEvent.Unattributed], result.Warnings);
        Assert.Equal("Invalid: MessageId is missing.", result.ToString());
        Assert.Throws<KameleoonException>(() => result.EnsureDelivered());
    }

    [Fact]
    public async Task An_event_of_another_destination_is_refused()
    {
        using var client = new KameleoonClient(TestSettings.Valid);

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => client.SendAsync(new TestEvent("{}", "amplitude")));

        Assert.Contains("'logEvent' belongs to 'amplitude'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_event_is_refused()
    {
        using var client = new KameleoonClient(TestSettings.Valid);

        await Assert.ThrowsAsync<ArgumentNullException>(() => client.SendAsync((IActionEvent)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.SendAsync((ReadyEvent)null!));
    }

    [Fact]
    public async Task An_event_that_is_changed_while_it_is_written_is_reported_and_nothing_is_sent()
    {
        await using var server = await RecordingServer.StartAsync();
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.SendAsync(new TestEvent { IsChangedMeanwhile = true }));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_disposed_client_sends_nothing()
    {
        await using var server = await RecordingServer.StartAsync();
        var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));
        client.Dispose();
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.SendAsync(new TestEvent()));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.TestConnectionAsync());
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Cancelled_before_nothing_is_sent()
    {
        await using var server = await RecordingServer.StartAsync();
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));
        var cancelled = new CancellationToken(canceled: true);

        var sending = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.SendAsync(new TestEvent(), cancelled));
        var testing = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.TestConnectionAsync(cancelled));

        Assert.Equal(cancelled, sending.CancellationToken);
        Assert.Equal(cancelled, testing.CancellationToken);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Cancelled_meanwhile_the_exception_carries_the_callers_token()
    {
        await using var server = ScriptedServer.Silent();
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));
        using var cancellation = new CancellationTokenSource();

        var sending = client.SendAsync(new TestEvent(), cancellation.Token);
        await server.Requested;
        await cancellation.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        TestSettings.AssertNoSecret(exception.ToString());
    }

    [Fact]
    public async Task Cancelled_while_an_error_page_drips_it_stops()
    {
        await using var server = ScriptedServer.Dripping("HTTP/1.1 503 Busy\r\nContent-Length: 1000\r\n\r\nplease w");
        using var headers = new HeadersHandler();
        using var httpClient = new HttpClient(headers);
        using var client = new KameleoonClient(TestSettings.Valid, httpClient, TestSettings.At(server.Address));
        using var cancellation = new CancellationTokenSource();

        var sending = client.SendAsync(new TestEvent(), cancellation.Token);
        await headers.Came;
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }
}
