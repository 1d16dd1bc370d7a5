using System.Text.Json;
using KameleoonSdk.RawEvents;
using KameleoonSdk.Triggers;

namespace KameleoonSdk.Conformance.Sets;

/// <summary>Triggers: a case has <c>fql</c> and <c>event</c>, its answer <c>matches</c>. What is no trigger, or has no event, matches nothing.</summary>
internal sealed class FqlCases : ICaseSet
{
    private static readonly RawEventLimits Limits = new() { MaxDepth = 100_000, MaxByteCount = RawEventLimits.LargestByteCount };

    public void Answer(JsonView @case, Utf8JsonWriter answer)
    {
        var text = @case.GetString(@case.Find(@case.Root, "fql"u8));
        var rawEvent = @case.Find(@case.Root, "event"u8);
        if (Trigger.TryParse(text, out var trigger, out var error))
        {
            answer.WriteBoolean("matches", rawEvent != JsonView.None && trigger.Matches(@case.TextOf(rawEvent), Limits));
            return;
        }

        answer.WriteBoolean("matches", false);
        answer.WriteStartObject("error");
        answer.WriteString("message", error.Message);
        answer.WriteNumber("position", error.Position);
        answer.WriteNumber("length", error.Length);
        answer.WriteEndObject();
    }
}
