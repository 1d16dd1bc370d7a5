using System.Text.Json;

namespace KameleoonSdk.Tests.Conformance;

/// <summary>A recorded case of the destination that a typed event can express.</summary>
internal sealed record DestinationCase(string Id, string ApiKey, string Sitecode, TypedEvent Event, JsonElement Result)
{
    public KameleoonSettings Settings => new() { ApiKey = ApiKey, Sitecode = Sitecode };

    public bool IsSent => Result.GetProperty("ok").GetBoolean();

    public JsonElement Request => Result.GetProperty("request");

    /// <summary>Whether its objects are nested deeper than this SDK allows, which the reference does not limit.</summary>
    public bool IsTooDeep => Math.Max(Depth(Event.Properties), Depth(Event.Context)) > JsonLimits.MaxDepth;

    /// <summary>The paths of the fields that the reference refuses; a missing one is named only in the message.</summary>
    public SortedSet<string> FailingPaths => new(
        Result.GetProperty("error").GetProperty("fields").EnumerateArray().Select(failure =>
            failure.GetProperty("path").GetString() is { } path and not "$"
                ? path
                : "$." + failure.GetProperty("message").GetString()!.Split('\'')[1]),
        StringComparer.Ordinal);

    public override string ToString() => Id;

    /// <summary>
    /// Every case whose preset trigger matches and whose values the members of a typed event can hold. Cases with a mapping of the
    /// user's own, and those that rely on coercion (a number for a text), are no business of typed events.
    /// </summary>
    public static IEnumerable<DestinationCase> ReadAll() =>
        from line in ConformanceFiles.Read("destination")
        where !line.Case.TryGetProperty("action", out _)
        where line.Expected.GetProperty("matched").GetArrayLength() == 1
        let typed = DefaultMapping.TryApply(line.Case.GetProperty("event"))
        where typed is not null
        let settings = line.Case.GetProperty("settings")
        select new DestinationCase(
            line.Case.GetProperty("id").GetString()!,
            settings.GetProperty("apiKey").GetString()!,
            settings.GetProperty("sitecode").GetString()!,
            typed,
            line.Expected.GetProperty("results")[0]);

    private static int Depth(JsonElement? json) => json switch
    {
        { ValueKind: JsonValueKind.Object } value => 1 + value.EnumerateObject().Select(member => Depth(member.Value)).DefaultIfEmpty().Max(),
        { ValueKind: JsonValueKind.Array } value => 1 + value.EnumerateArray().Select(element => Depth(element)).DefaultIfEmpty().Max(),
        _ => 0,
    };
}
