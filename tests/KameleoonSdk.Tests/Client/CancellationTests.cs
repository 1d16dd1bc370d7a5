namespace KameleoonSdk.Tests.Client;

/// <summary>Tokens that come again with other requests: what a client keeps of them from one request to the next must not mix them up.</summary>
public class CancellationTests
{
    [Fact]
    public async Task A_token_that_comes_again_and_again_still_cancels()
    {
        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var calls = 0;
        await using var server = await RecordingServer.StartAsync(context =>
        {
            if (Interlocked.Increment(ref calls) < 5)
            {
                return Task.CompletedTask;
            }

            held.TrySetResult();
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));
        using var cancellation = new CancellationTokenSource();
        for (var i = 0; i < 4; i++)
        {
            Assert.True((await client.SendAsync(new TestEvent(), cancellation.Token)).IsDelivered);
        }

        var sending = client.SendAsync(new TestEvent(), cancellation.Token);
        await held.Task;
        await cancellation.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_token_that_is_cancelled_between_requests_spoils_none_of_other_callers(int requests)
    {
        await using var server = await RecordingServer.StartAsync();
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));
        using var gone = new CancellationTokenSource();
        using var other = new CancellationTokenSource();
        for (var i = 0; i < requests; i++)
        {
            Assert.True((await client.SendAsync(new TestEvent(), gone.Token)).IsDelivered);
        }

        await gone.CancelAsync();

        Assert.True((await client.SendAsync(new TestEvent())).IsDelivered);
        Assert.True((await client.SendAsync(new TestEvent(), other.Token)).IsDelivered);
        Assert.True((await client.SendAsync(new TestEvent(), other.Token)).IsDelivered);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.SendAsync(new TestEvent(), gone.Token));
    }

    [Fact]
    public async Task Only_the_caller_who_cancels_is_cancelled()
    {
        await using var server = await RecordingServer.StartAsync();
        using var client = new KameleoonClient(TestSettings.Valid, TestSettings.At(server.Address));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(caller => Task.Run(async () =>
        {
            var random = new Random(caller);
            for (var i = 0; i < 40; i++)
            {
                using var cancellation = new CancellationTokenSource();
                for (var last = random.Next(1, 5); last > 0; last--)
                {
                    var sending = client.SendAsync(new TestEvent(), cancellation.Token);
                    if (last == 1 && random.Next(2) == 0)
                    {
                        await cancellation.CancelAsync();
                    }

                    try
                    {
                        Assert.True((await sending).IsDelivered);
                    }
                    catch (OperationCanceledException exception)
                    {
                        Assert.True(cancellation.IsCancellationRequested);
                        Assert.Equal(cancellation.Token, exception.CancellationToken);
                    }
                }
            }
        })));
    }
}
