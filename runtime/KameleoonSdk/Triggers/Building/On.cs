namespace KameleoonSdk.Triggers;

/// <summary>
/// The fields that a trigger asks about, as Segment's mapping screen names them:
/// <c>Trigger.All(On.EventType.Is("track"), On.Property("revenue").IsGreaterThan(100))</c>.
/// </summary>
public static class On
{
    /// <summary>The type of the event, <c>type</c>: <c>track</c>, <c>page</c>, <c>identify</c> and so on.</summary>
    public static TriggerField EventType { get; } = new(["type"]);

    /// <summary>The name of a track event, <c>event</c>.</summary>
    public static TriggerField EventName { get; } = new(["event"]);

    /// <summary>The name of a page or screen, <c>name</c>.</summary>
    public static TriggerField PageName { get; } = new(["name"]);

    /// <summary>The ID of the user, <c>userId</c>.</summary>
    public static TriggerField UserId { get; } = new(["userId"]);

    /// <summary>A property of the event: <c>On.Property("revenue")</c>, <c>On.Property("products", "0", "price")</c>.</summary>
    /// <param name="path">The names from the outermost on, as they are in the event, or the indices of items of lists.</param>
    /// <exception cref="ArgumentException">There is no name, or one is null.</exception>
    public static TriggerField Property(params string[] path) => new("properties", path);

    /// <summary>A trait of the user or group: <c>On.Trait("email")</c>.</summary>
    /// <param name="path">The names from the outermost on, as they are in the event, or the indices of items of lists.</param>
    /// <exception cref="ArgumentException">There is no name, or one is null.</exception>
    public static TriggerField Trait(params string[] path) => new("traits", path);

    /// <summary>A field of the context: <c>On.Context("page", "url")</c>.</summary>
    /// <param name="path">The names from the outermost on, as they are in the event, or the indices of items of lists.</param>
    /// <exception cref="ArgumentException">There is no name, or one is null.</exception>
    public static TriggerField Context(params string[] path) => new("context", path);

    /// <summary>Any other field: <c>On.Field("anonymousId")</c>.</summary>
    /// <param name="path">The names from the outermost on, as they are in the event, or the indices of items of lists.</param>
    /// <exception cref="ArgumentException">There is no name, one is null, or the first is empty.</exception>
    public static TriggerField Field(params string[] path) => new(path);
}
