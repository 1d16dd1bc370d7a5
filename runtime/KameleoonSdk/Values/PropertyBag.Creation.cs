using System.Text.Json;
using KameleoonSdk.Json;

namespace KameleoonSdk;

public sealed partial class PropertyBag
{
    /// <summary>Reads a JSON object. Of a name that occurs twice, the last value counts, at the place of the first.</summary>
    /// <param name="utf8Json">One JSON object in UTF-8; whitespace around it is allowed, comments and trailing commas are not.</param>
    /// <exception cref="JsonException">The bytes are not one valid JSON object, or it is nested deeper than <see cref="JsonLimits.MaxDepth"/>.</exception>
    public static PropertyBag Parse(ReadOnlySpan<byte> utf8Json) => FromUtf8Json(utf8Json.ToArray());

    /// <summary>Reads a JSON object. Of a name that occurs twice, the last value counts, at the place of the first.</summary>
    /// <param name="json">One JSON object; whitespace around it is allowed, comments and trailing commas are not.</param>
    /// <exception cref="JsonException">The text is not one valid JSON object, or it is nested deeper than <see cref="JsonLimits.MaxDepth"/>.</exception>
    public static PropertyBag Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return FromUtf8Json(JsonText.ToUtf8(json));
    }

    /// <summary>
    /// Takes a JSON object as it is: checked once, not copied, sent byte for byte. It is only read when somebody looks into the bag or
    /// changes it. The bytes must not change as long as the bag is used.
    /// </summary>
    /// <param name="utf8Json">One JSON object in UTF-8; whitespace around it is allowed, comments and trailing commas are not.</param>
    /// <exception cref="JsonException">The bytes are not one valid JSON object, or it is nested deeper than <see cref="JsonLimits.MaxDepth"/>.</exception>
    public static PropertyBag FromUtf8Json(ReadOnlyMemory<byte> utf8Json) => new(RawJson.Validate(utf8Json, objectOnly: true));

    /// <summary>Copies an object out of a document, which the bag outlives.</summary>
    /// <param name="element">An element that is an object.</param>
    /// <exception cref="ArgumentException">The element is not an object.</exception>
    public static PropertyBag FromJson(JsonElement element) => JsonElementCopy.ToBag(element);

    /// <summary>
    /// Makes a bag of values whose type is only known at run time: what converts to <see cref="PropertyValue"/>, dictionaries with string
    /// keys, sequences, and the DOM types of System.Text.Json. No reflection is involved.
    /// </summary>
    /// <param name="members">The members, in order; of a name that occurs twice, the last value counts.</param>
    /// <exception cref="ArgumentException">A value has another type, or is nested deeper than <see cref="JsonLimits.MaxDepth"/>; the message names its key.</exception>
    public static PropertyBag From(IEnumerable<KeyValuePair<string, object?>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        return RuntimeValues.ToBag(members, "", 1);
    }

    /// <summary>Copies an object out of a document; see <see cref="FromJson"/>.</summary>
    /// <param name="element">An element that is an object.</param>
    public static implicit operator PropertyBag(JsonElement element) => FromJson(element);

    /// <summary>Copies this bag and all bags inside of it. Ready JSON is shared, as it does not change.</summary>
    /// <exception cref="InvalidOperationException">The bag is nested deeper than <see cref="JsonLimits.MaxDepth"/>, or contains itself.</exception>
    public PropertyBag Clone() => Clone(1);

    private PropertyBag Clone(int depth)
    {
        if (Raw is { } raw)
        {
            return new PropertyBag(raw);
        }

        if (depth > JsonLimits.MaxDepth)
        {
            WriteGuard.ThrowTooDeep();
        }

        ReadOnlySpan<PropertyEntry> members = Snapshot();
        PropertyBag copy = new(members.Length) { _count = members.Length, _names = _names, _flags = _flags & ~RawWasRead };
        members.CopyTo(copy.Entries);
        if (MayNeedInspection)
        {
            foreach (ref PropertyEntry entry in copy.Entries[..copy._count])
            {
                entry.Reference = Clone(entry.Reference, entry.Tag, depth);
            }
        }

        return copy;
    }

    private static object? Clone(object? reference, int tag, int depth) => reference switch
    {
        PropertyBag bag => bag.Clone(depth + 1),
        PropertyValue[] values when (tag & ValueTag.Inspect) != 0 => Clone(values, depth + 1),
        _ => reference,
    };

    private static PropertyValue[] Clone(PropertyValue[] values, int depth)
    {
        if (depth > JsonLimits.MaxDepth)
        {
            WriteGuard.ThrowTooDeep();
        }

        return Array.ConvertAll(values, value => new PropertyValue(Clone(value.Reference, value.Tag, depth), value.Bits, value.Tag));
    }
}
