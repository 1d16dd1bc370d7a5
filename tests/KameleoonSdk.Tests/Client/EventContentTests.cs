using System.Buffers;
using System.Text;

namespace KameleoonSdk.Tests.Client;

/// <summary>The pooled body of an event, when a handler is still sending it after the client gave up.</summary>
public class EventContentTests
{
    [Fact]
    public async Task A_body_that_is_still_being_sent_does_not_go_back_to_the_pool()
    {
        var content = new EventContent(new TestEvent());
        using var stream = new HeldStream();

        var sending = content.CopyToAsync(stream);
        content.Dispose();
        var others = Enumerable.Range(0, 64).Select(_ => ArrayPool<byte>.Shared.Rent(TestEvent.DefaultBody.Length + 100)).ToArray();
        Array.ForEach(others, other => other.AsSpan().Fill((byte)'!'));
        stream.Release();
        await sending;

        Assert.Equal(TestEvent.DefaultBody, Encoding.UTF8.GetString(stream.ToArray()));
        Array.ForEach(others, other => ArrayPool<byte>.Shared.Return(other));
    }

    /// <summary>A stream that takes the bytes only when the test says so.</summary>
    private sealed class HeldStream : MemoryStream
    {
        private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Release() => _released.SetResult();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await _released.Task;
            Write(buffer.Span);
        }
    }
}
