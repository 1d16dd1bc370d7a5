using System.Text.Json;

namespace KameleoonSdk.Hosting;

/// <summary>What delivery has to know of a body. Read only where an option or a failure asks for it.</summary>
/// <param name="Event">The name of the event.</param>
/// <param name="MessageId">The message ID.</param>
/// <param name="VisitorCode">The visitor code.</param>
internal readonly record struct EventBody(string? Event, string? MessageId, string? VisitorCode)
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = JsonLimits.MaxDepth };

    public static EventBody Read(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json, Options);
        string? name = null, messageId = null, visitorCode = null;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(reader, "event"u8))
            {
                name = ReadText(ref reader);
            }
            else if (Is(reader, "messageId"u8))
            {
                messageId = ReadText(ref reader);
            }
            else if (Is(reader, "properties"u8))
            {
                visitorCode = ReadVisitorCode(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new EventBody(name, messageId, visitorCode);
    }

    private static bool Is(in Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        try
        {
            return reader.ValueTextEquals(name);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair again: not a name that is looked for.
            return false;
        }
    }

    private static string? ReadVisitorCode(ref Utf8JsonReader reader)
    {
        string? code = null;
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (Is(reader, "kameleoonVisitorCode"u8))
            {
                code = ReadText(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return code;
    }

    private static string? ReadText(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
        {
            try
            {
                return reader.GetString();
            }
            catch (InvalidOperationException)
            {
                // Half a surrogate pair, which JSON can say and no text can hold.
                return null;
            }
        }

        reader.Skip();
        return null;
    }
}
