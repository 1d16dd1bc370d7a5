using KameleoonSdk.RawEvents;
using KameleoonSdk.RawEvents.Reading;

namespace KameleoonSdk.Destinations;

/// <summary>What a migration asks of an event: its name, and whether it has a visitor code.</summary>
/// <param name="Name">The type, and the name if the event has one.</param>
/// <param name="HasVisitorCode">Whether there is a value that is not empty.</param>
internal readonly record struct EventFacts(string Name, bool HasVisitorCode)
{
    private const string NoType = "(no type)";

    /// <summary>Reads an event.</summary>
    public static bool TryRead(ReadOnlySpan<byte> rawEvent, RawEventLimits limits, out EventFacts facts, out RawEventError error)
    {
        facts = default;
        JsonIndex index = JsonIndex.Rent();
        try
        {
            if (!index.TryRead(rawEvent, limits, out error))
            {
                return false;
            }

            JsonView view = index.View(rawEvent);
            if (view.KindOf(view.Root) != JsonKind.Object)
            {
                error = RawEventErrors.NoObject;
                return false;
            }

            facts = Read(view);
            return true;
        }
        finally
        {
            index.Return();
        }
    }

    private static EventFacts Read(JsonView view)
    {
        string type = Text(view, view.Find(view.Root, "type"u8)) ?? NoType;
        string? name = Text(view, view.Find(view.Root, "event"u8)) ?? Text(view, view.Find(view.Root, "name"u8));
        return new EventFacts(
            name is null ? type : $"{type} {name}",
            HasCode(view, view.Find(view.Root, "properties"u8)) || HasCode(view, view.Find(view.Root, "traits"u8)));
    }

    private static bool HasCode(JsonView view, int parent)
    {
        int code = view.Find(parent, "kameleoonVisitorCode"u8);
        return view.KindOf(code) switch
        {
            JsonKind.Undefined or JsonKind.Null => false,
            JsonKind.String => view.InnerTextOf(code).Length > 0,
            _ => true,
        };
    }

    private static string? Text(JsonView view, int value) => view.KindOf(value) == JsonKind.String ? view.GetString(value) : null;
}
