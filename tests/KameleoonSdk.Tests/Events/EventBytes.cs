using System.Text.Json;
using KameleoonSdk.Tests.Conformance;

namespace KameleoonSdk.Tests.Events;

internal static class EventBytes
{
    /// <summary>The body, written into exactly the room that the event asks for.</summary>
    public static byte[] Of(IActionEvent @event)
    {
        var buffer = new byte[@event.GetMaxByteCount()];
        return buffer[..@event.WriteTo(buffer)];
    }

    /// <summary>Compares as JSON values.</summary>
    public static void AssertSame(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual)
    {
        using var left = JsonDocument.Parse(expected.ToArray());
        using var right = JsonDocument.Parse(actual.ToArray());
        Assert.Null(JsonComparison.Difference(left.RootElement, right.RootElement));
    }
}
