using KameleoonSdk.Mappings;

namespace KameleoonSdk.Destinations.Validation;

/// <summary>
/// Where the fields of a schema are in a payload. What is null or an empty text at the top of a payload is not there, whatever its type;
/// what the schema does not have is ignored.
/// </summary>
internal readonly ref struct PayloadFields
{
    private const int Missing = -1;

    private readonly Span<int> _inPayload;
    private readonly Span<int> _inSchema;

    /// <param name="payload">The payload.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="places">Room for as many numbers as both have fields together.</param>
    public PayloadFields(in MappedPayload payload, ObjectSchema schema, Span<int> places)
    {
        _inPayload = places[..schema.Fields.Length];
        _inSchema = places.Slice(schema.Fields.Length, payload.Count);
        _inPayload.Fill(Missing);
        _inSchema.Fill(Missing);
        for (int i = 0; i < payload.Count; i++)
        {
            int place = schema.IndexOf(payload[i].Name);
            if (place >= 0 && !Presence.IsEmptyAtTop(payload[i].Value, schema.Fields[place]))
            {
                _inPayload[place] = i;
                _inSchema[i] = place;
            }
        }
    }

    /// <summary>The place in the payload of a field of the schema, or a negative number.</summary>
    public int InPayload(int place) => _inPayload[place];

    /// <summary>The place in the schema of a field of the payload, or a negative number.</summary>
    public int InSchema(int index) => _inSchema[index];
}
