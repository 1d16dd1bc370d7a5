using KameleoonSdk.Destinations.Validation;
using KameleoonSdk.Mappings;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Bodies;

/// <summary>
/// Writes an object with fields moved into it: each takes the place of the member that has its name, or comes last; one without a value
/// takes the member away. An object of the event in which that changes nothing is copied as it came.
/// </summary>
internal static class MovedFieldsWriter
{
    private const int MostOnStack = 64;

    public static void Write(
        BodyBuffer output, MovedFields moved, MappedValue target, ActionSchema schema, in MappedPayload payload, PayloadFields places, JsonView rawEvent)
    {
        if (target.Kind != JsonKind.Object)
        {
            // Null, which is allowed in place of some objects, or what became null.
            WriteAlone(output, moved, schema, payload, places);
            return;
        }

        if (target.EventToken == JsonView.None)
        {
            WriteMembers(output, moved, target, schema, payload, places);
            return;
        }

        ReadOnlySpan<byte> json = rawEvent.TextOf(target.EventToken);
        bool isUnchanged = true;
        bool hasNone = true;
        for (int i = 0; i < moved.Count; i++)
        {
            int own = rawEvent.Find(target.EventToken, moved.NameOf(i));
            int index = places.InPayload(moved.Places[i]);
            isUnchanged &= index < 0 ? own == JsonView.None : own != JsonView.None && IsAsItCame(schema.Fields[moved.Places[i]], payload[index].Value, own);
            hasNone &= own == JsonView.None;
        }

        if (isUnchanged)
        {
            output.Add(json);
        }
        else if (hasNone)
        {
            output.Add(json[..^1]);
            WriteRest(output, moved, schema, payload, places, rawEvent.CountOf(target.EventToken) == 0, []);
        }
        else
        {
            WriteMembers(output, moved, target.EventToken, schema, payload, places, rawEvent);
        }
    }

    /// <summary>Writes the object if the payload has none.</summary>
    public static void WriteAlone(BodyBuffer output, MovedFields moved, ActionSchema schema, in MappedPayload payload, PayloadFields places)
    {
        output.Add((byte)'{');
        WriteRest(output, moved, schema, payload, places, isFirst: true, []);
    }

    private static bool IsAsItCame(FieldSchema field, MappedValue value, int own) =>
        value.EventToken == own && !field.IsList && field.Members is null
        && Coercion.Of(value, field.ValueTypes) is { Kind: CoercedKind.AsIs } coerced && coerced.Value.EventToken == own;

    private static void WriteMembers(
        BodyBuffer output, MovedFields moved, int target, ActionSchema schema, in MappedPayload payload, PayloadFields places, JsonView rawEvent)
    {
        Span<bool> isDone = moved.Count <= MostOnStack ? stackalloc bool[moved.Count] : new bool[moved.Count];
        isDone.Clear();
        output.Add((byte)'{');
        bool isFirst = true;
        foreach ((int name, int value) in rawEvent.MembersOf(target))
        {
            int field = 0;
            while (field < moved.Count && !rawEvent.TextEquals(name, moved.NameOf(field)))
            {
                field++;
            }

            if (field == moved.Count)
            {
                output.Add(isFirst ? ""u8 : ","u8);
                output.Add(rawEvent.TextOf(name));
                output.Add((byte)':');
                output.Add(rawEvent.TextOf(value));
                isFirst = false;
            }
            else
            {
                isFirst &= !WriteField(output, moved, field, schema, payload, places, isFirst, isDone);
            }
        }

        WriteRest(output, moved, schema, payload, places, isFirst, isDone);
    }

    private static void WriteMembers(
        BodyBuffer output, MovedFields moved, MappedValue target, ActionSchema schema, in MappedPayload payload, PayloadFields places)
    {
        Span<bool> isDone = moved.Count <= MostOnStack ? stackalloc bool[moved.Count] : new bool[moved.Count];
        isDone.Clear();
        output.Add((byte)'{');
        bool isFirst = true;
        foreach (MappedField member in target.Members)
        {
            int field = 0;
            while (field < moved.Count && schema.Fields[moved.Places[field]].Name != member.Name)
            {
                field++;
            }

            if (field == moved.Count)
            {
                output.Add(isFirst ? ""u8 : ","u8);
                output.Add(member.NameJson);
                member.Value.WriteTo(output);
                isFirst = false;
            }
            else
            {
                isFirst &= !WriteField(output, moved, field, schema, payload, places, isFirst, isDone);
            }
        }

        WriteRest(output, moved, schema, payload, places, isFirst, isDone);
    }

    /// <summary>Writes the fields that are not there yet, and the end of the object.</summary>
    private static void WriteRest(
        BodyBuffer output, MovedFields moved, ActionSchema schema, in MappedPayload payload, PayloadFields places, bool isFirst, ReadOnlySpan<bool> isDone)
    {
        for (int field = 0; field < moved.Count; field++)
        {
            if (isDone.IsEmpty || !isDone[field])
            {
                isFirst &= !WriteField(output, moved, field, schema, payload, places, isFirst, []);
            }
        }

        output.Add((byte)'}');
    }

    /// <returns>Whether there was something to write.</returns>
    private static bool WriteField(
        BodyBuffer output, MovedFields moved, int field, ActionSchema schema, in MappedPayload payload, PayloadFields places, bool isFirst, Span<bool> isDone)
    {
        int place = moved.Places[field];
        int index = places.InPayload(place);
        if (index < 0 || (!isDone.IsEmpty && isDone[field]))
        {
            return false;
        }

        if (!isDone.IsEmpty)
        {
            isDone[field] = true;
        }

        output.Add(isFirst ? ""u8 : ","u8);
        output.Add(moved.JsonOf(field));
        ValueWriting.Write(output, schema.Fields[place], payload[index].Value);
        return true;
    }
}
