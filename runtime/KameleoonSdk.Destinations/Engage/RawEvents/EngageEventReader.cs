using System.Text.Json;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Engage;

/// <summary>Finds in a raw event what Engage says.</summary>
internal static class EngageEventReader
{
    public static EngageEvent? Read(JsonView view)
    {
        var personas = view.Find(view.Find(view.Root, "context"u8), "personas"u8);
        var computationClass = Text(view, view.Find(personas, "computation_class"u8));
        var key = Text(view, view.Find(personas, "computation_key"u8));
        var id = Text(view, view.Find(personas, "computation_id"u8));
        if (computationClass is null && key is null && id is null)
        {
            return null;
        }

        var value = FindValue(view, personas);
        return new EngageEvent
        {
            ComputationClass = computationClass,
            ComputationKey = key,
            ComputationId = id,
            Namespace = Text(view, view.Find(personas, "namespace"u8)),
            SpaceId = Text(view, view.Find(personas, "space_id"u8)),
            Value = Value(view, value),
            IsMember = computationClass is "audience" or "journey_step" ? IsMember(view, value) : null,
        };
    }

    private static int FindValue(JsonView view, int personas)
    {
        var isTrack = view.TextEquals(view.Find(view.Root, "type"u8), "track"u8);
        var values = view.Find(view.Root, isTrack ? "properties"u8 : "traits"u8);
        var value = FindNamed(view, values, view.Find(personas, "computation_key"u8));
        if (value == JsonView.None)
        {
            value = FindNamed(view, values, view.Find(values, "audience_key"u8));
        }

        return value != JsonView.None ? value : FindNamed(view, values, view.Find(values, "trait_key"u8));
    }

    /// <summary>The member that has the text of a value as its name.</summary>
    private static int FindNamed(JsonView view, int @object, int name)
    {
        if (view.KindOf(name) != JsonKind.String)
        {
            return JsonView.None;
        }

        var inner = view.InnerTextOf(name);
        if (!view.HasEscapes(name))
        {
            return view.Find(@object, inner);
        }

        var unescaped = new byte[inner.Length];
        return view.Find(@object, unescaped.AsSpan(0, view.CopyUnescaped(name, unescaped)));
    }

    private static bool? IsMember(JsonView view, int value)
    {
        switch (view.KindOf(value))
        {
            case JsonKind.True:
                return true;
            case JsonKind.False:
                return false;
        }

        var name = view.Find(view.Root, "event"u8);
        if (view.TextEquals(name, "Audience Entered"u8))
        {
            return true;
        }

        return view.TextEquals(name, "Audience Exited"u8) ? false : null;
    }

    private static string? Text(JsonView view, int value) =>
        view.KindOf(value) == JsonKind.String && view.GetString(value) is { Length: > 0 } text ? text : null;

    private static PropertyValue? Value(JsonView view, int value)
    {
        if (value == JsonView.None)
        {
            return null;
        }

        try
        {
            return PropertyValue.FromUtf8Json(view.TextOf(value).ToArray());
        }
        catch (JsonException)
        {
            // Only what the limits of the raw event allow and those of values do not: deeper nesting than JsonLimits.MaxDepth.
            return null;
        }
    }
}
