namespace KameleoonSdk.Tests.Events;

/// <summary>The room that an event needs to be written.</summary>
public class RoomTests
{
    private static readonly LogEvent Event = LogEvent.Track("code", "Order Completed") with
    {
        Properties = new PropertyBag { ["text"] = new string('\u0001', 100), ["list"] = ["a", 1, true] },
        Context = PropertyBag.Parse("""{"page":{"url":"https://shop.example"}}"""),
    };

    [Fact]
    public void Too_little_room_is_an_exception_and_nothing_beyond_it_is_written()
    {
        var body = EventBytes.Of(Event);
        for (var room = 0; room < body.Length; room++)
        {
            var buffer = new byte[body.Length + 64];
            buffer.AsSpan(room).Fill(0xEE);

            // Once writing has begun, an event that grows meanwhile looks the same.
            var exception = Record.Exception(() => Event.WriteTo(buffer.AsSpan(0, room)));
            Assert.True(exception is ArgumentException or InvalidOperationException, $"{room} bytes: {exception}");
            Assert.Equal(-1, buffer.AsSpan(room).IndexOfAnyExcept((byte)0xEE));
        }
    }

    [Fact]
    public void No_room_at_all_is_an_ArgumentException() => Assert.Throws<ArgumentException>(() => Event.WriteTo([]));

    [Fact]
    public void More_room_than_needed_changes_nothing()
    {
        var buffer = new byte[Event.GetMaxByteCount() + 1000];

        Assert.Equal(EventBytes.Of(Event), buffer[..Event.WriteTo(buffer)]);
    }
}
