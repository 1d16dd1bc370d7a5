using System.Text.Json.Nodes;

namespace KameleoonSdk.Tests.Events;

/// <summary>The values of an event, whatever its action, as plain data: null and empty texts are absent.</summary>
internal sealed record EventValues
{
    public const string VisitorCodeName = "kameleoonVisitorCode";

    public string? AnonymousId { get; init; }

    public string? UserId { get; init; }

    public string? Event { get; init; }

    public string? Name { get; init; }

    public string? GroupId { get; init; }

    public string? Type { get; init; }

    public string? MessageId { get; init; }

    public string? Timestamp { get; init; }

    public string? VisitorCode { get; init; }

    public JsonObject? Properties { get; init; }

    public JsonObject? Context { get; init; }

    /// <summary>The same with null for empty texts, which is what reading a body gives.</summary>
    public EventValues AsRead => this with
    {
        AnonymousId = NullIfEmpty(AnonymousId),
        UserId = NullIfEmpty(UserId),
        Event = NullIfEmpty(Event),
        Name = NullIfEmpty(Name),
        MessageId = NullIfEmpty(MessageId),
        VisitorCode = NullIfEmpty(VisitorCode),
    };

    /// <summary>Whether the open object has a member that the visitor code replaces or removes.</summary>
    public bool HidesMember => Properties?.ContainsKey(VisitorCodeName) == true;

    /// <summary>The body by the rules of the reference: the fields in order, the visitor code inside of properties, which are always there.</summary>
    /// <param name="order">The fields of the action in the order of its definition.</param>
    public JsonObject ToBody(IEnumerable<string> order)
    {
        var body = new JsonObject();
        foreach (var name in order)
        {
            var value = name switch
            {
                "properties" => Properties is null ? null : WireProperties(),
                "context" => Context?.DeepClone(),
                _ => Text(name) is { Length: > 0 } text ? JsonValue.Create(text) : null,
            };
            if (value is not null)
            {
                body.Add(name, value);
            }
        }

        if (Properties is null)
        {
            body.Add("properties", WireProperties());
        }

        return body;
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private JsonObject WireProperties()
    {
        var properties = (JsonObject?)Properties?.DeepClone() ?? [];
        properties.Remove(VisitorCodeName);
        if (!string.IsNullOrEmpty(VisitorCode))
        {
            properties.Add(VisitorCodeName, VisitorCode);
        }

        return properties;
    }

    private string? Text(string name) => name switch
    {
        "anonymousId" => AnonymousId,
        "userId" => UserId,
        "event" => Event,
        "name" => Name,
        "groupId" => GroupId,
        "type" => Type,
        "messageId" => MessageId,
        "timestamp" => Timestamp,
        _ => throw new ArgumentException(name),
    };
}
