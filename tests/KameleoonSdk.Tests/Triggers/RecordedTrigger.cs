using System.Text;
using System.Text.Json;
using KameleoonSdk.Tests.Conformance;
using KameleoonSdk.Triggers;

namespace KameleoonSdk.Tests.Triggers;

/// <summary>A recorded trigger and event, with the reference's answer.</summary>
internal sealed class RecordedTrigger(JsonElement @case, JsonElement expected)
{
    public string Id { get; } = @case.GetProperty("id").GetString()!;

    public Trigger Trigger { get; } = Trigger.Parse(JsonStrings.Read(@case.GetProperty("fql")));

    /// <summary>What the reference understood, as it printed it.</summary>
    public Trigger Understood { get; } = Trigger.Parse(JsonStrings.Read(expected.GetProperty("generated")));

    public bool IsUnderstood => Trigger == Understood;

    public byte[] Event { get; } = Encoding.UTF8.GetBytes(@case.GetProperty("event").GetRawText());

    public bool Expected { get; } = expected.GetProperty("matches").GetBoolean();

    public override string ToString() => $"{Id}: {Trigger} should be {Expected}";
}
