using System.Buffers;
using KameleoonSdk.Destinations.Validation;
using KameleoonSdk.Mappings;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Bodies;

/// <summary>Makes the body of what a mapping made of an event, if it is valid.</summary>
internal static class PayloadBody
{
    private const int MostPlacesOnStack = 128;

    /// <returns>What is wrong; nothing was written if there is an error.</returns>
    public static ValidationResult Write(BodyBuffer body, ActionSchema schema, in MappedPayload payload, JsonView rawEvent)
    {
        if (payload.Kind != JsonKind.Object)
        {
            return PayloadValidator.NoObject(schema, payload.Kind);
        }

        int count = schema.Fields.Length + payload.Count;
        int[]? rented = count > MostPlacesOnStack ? ArrayPool<int>.Shared.Rent(count) : null;
        try
        {
            Span<int> room = rented is null ? stackalloc int[MostPlacesOnStack] : rented;
            PayloadFields places = new(payload, schema, room);
            ValidationResult validation = PayloadValidator.Validate(schema, payload, places);
            if (validation.IsValid)
            {
                BodyWriter.Write(body, schema, payload, places, rawEvent);
            }

            return validation;
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<int>.Shared.Return(rented);
            }
        }
    }
}
