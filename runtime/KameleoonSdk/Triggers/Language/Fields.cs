namespace KameleoonSdk.Triggers.Language;

/// <summary>The fields that events have by Segment's specification. A trigger may also name others.</summary>
internal static class Fields
{
    private static readonly string[] Known =
    [
        "type", "event", "name", "userId", "anonymousId", "properties", "traits", "context", "groupId", "messageId", "timestamp",
        "receivedAt", "sentAt", "originalTimestamp", "previousId", "integrations",
    ];

    /// <summary>Whether events have the field by the specification.</summary>
    public static bool IsKnown(string name) => Known.Contains(name, StringComparer.Ordinal);

    /// <summary>The known field that is meant by a name that is nearly the same, or null if the name is fine.</summary>
    public static string? Misspelt(string name) =>
        !IsKnown(name)
        && Spelling.Nearest(name, Known) is { } nearest
        && char.ToLowerInvariant(nearest[0]) == char.ToLowerInvariant(name[0])
            ? nearest
            : null;

    /// <summary>Whether the path is that of a field that is a text in every event.</summary>
    public static bool IsText(IReadOnlyList<string> segments) => segments.Count == 1 && segments[0] is "type" or "event" or "name" or "messageId";
}
