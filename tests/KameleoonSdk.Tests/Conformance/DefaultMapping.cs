using System.Text.Json;

namespace KameleoonSdk.Tests.Conformance;

/// <summary>The values of an event's members as the default mapping takes them from a raw event. Objects are still JSON.</summary>
internal sealed record TypedEvent(string Type)
{
    public string? AnonymousId { get; init; }

    public string? UserId { get; init; }

    public string? Event { get; init; }

    public string? Name { get; init; }

    public string? GroupId { get; init; }

    public string? MessageId { get; init; }

    public string? Timestamp { get; init; }

    public string? VisitorCode { get; init; }

    public JsonElement? Properties { get; init; }

    public JsonElement? Context { get; init; }
}

/// <summary>The default mapping of the reference, as far as typed members can express it.</summary>
internal static class DefaultMapping
{
    /// <summary>The typed event, or null where a member could not hold its value.</summary>
    public static TypedEvent? TryApply(JsonElement raw)
    {
        try
        {
            return Apply(raw);
        }
        catch (NotTypableException)
        {
            return null;
        }
    }

    private static TypedEvent Apply(JsonElement raw)
    {
        var type = Text(Member(raw, "type"))!;
        var isTrack = type == "track";
        var properties = isTrack ? Member(raw, "properties") ?? Member(raw, "traits") : Member(raw, type == "page" ? "properties" : "traits");
        return new TypedEvent(type)
        {
            AnonymousId = Text(Member(raw, "anonymousId")),
            UserId = Text(Member(raw, "userId")),
            Event = isTrack ? Text(Member(raw, "event") ?? Member(raw, "name")) : null,
            Name = type == "page" ? Text(Member(raw, "name")) : null,
            GroupId = type == "group" ? Text(Member(raw, "groupId")) : null,
            MessageId = Text(Member(raw, "messageId")),
            Timestamp = Text(Member(raw, "timestamp")),
            VisitorCode = Text(isTrack ? VisitorCode(Member(raw, "properties")) ?? VisitorCode(Member(raw, "traits")) : VisitorCode(properties)),
            Properties = Object(properties),
            Context = type is "track" or "page" ? Object(Member(raw, "context")) : null,
        };
    }

    private static JsonElement? Member(JsonElement value, string name) =>
        value.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    /// <summary>A path ends early at a value that JavaScript takes for false, which is then the result.</summary>
    private static JsonElement? VisitorCode(JsonElement? container) => container switch
    {
        { ValueKind: JsonValueKind.Object } value => Member(value, "kameleoonVisitorCode"),
        { ValueKind: JsonValueKind.False or JsonValueKind.Number } => throw new NotTypableException(),
        { ValueKind: JsonValueKind.String } value when JsonStrings.Read(value).Length == 0 => value,
        _ => null,
    };

    private static string? Text(JsonElement? value) => value switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => JsonStrings.Read(text),
        _ => throw new NotTypableException(),
    };

    /// <summary>An object; the reference takes an empty text for none.</summary>
    private static JsonElement? Object(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.Object } => value,
        null => null,
        { ValueKind: JsonValueKind.String } text when JsonStrings.Read(text).Length == 0 => null,
        _ => throw new NotTypableException(),
    };

    private sealed class NotTypableException : Exception;
}
