using KameleoonSdk.Destinations.Validation;
using KameleoonSdk.Mappings;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Bodies;

/// <summary>
/// Writes the body of a payload that passed validation: its fields in the order of the mapping, fields with <c>into</c> inside of their
/// objects, and those objects always, the missing ones last.
/// </summary>
internal static class BodyWriter
{
    /// <summary>The one field that the reference lets through, whatever the action is.</summary>
    private const string ExemptField = "dynamicAuthSettings";

    public static void Write(BodyBuffer output, ActionSchema schema, in MappedPayload payload, PayloadFields places, JsonView rawEvent)
    {
        byte before = (byte)'{';
        int exempt = -1;
        for (int i = 0; i < payload.Count; i++)
        {
            int place = places.InSchema(i);
            if (place >= 0 && !schema.IsMoved[place])
            {
                output.Add(before);
                output.Add(payload[i].NameJson);
                before = (byte)',';
                if (schema.Targets[place] is { } moved)
                {
                    MovedFieldsWriter.Write(output, moved, Coercion.Of(payload[i].Value, schema.Fields[place].ValueTypes).Value, schema, payload, places, rawEvent);
                }
                else
                {
                    ValueWriting.Write(output, schema.Fields[place], payload[i].Value);
                }
            }
            else if (place < 0 && payload[i].Name == ExemptField && schema.IndexOf(ExemptField) < 0 && !ValueReading.IsEmptyText(payload[i].Value))
            {
                exempt = i;
            }
        }

        if (exempt >= 0)
        {
            output.Add(before);
            output.Add(payload[exempt].NameJson);
            payload[exempt].Value.WriteTo(output);
            before = (byte)',';
        }

        for (int place = 0; place < schema.Fields.Length; place++)
        {
            if (schema.Targets[place] is { } moved && places.InPayload(place) < 0)
            {
                output.Add(before);
                output.Add(moved.TargetJson);
                before = (byte)',';
                MovedFieldsWriter.WriteAlone(output, moved, schema, payload, places);
            }
        }

        output.Add(before == '{' ? "{}"u8 : "}"u8);
    }
}
