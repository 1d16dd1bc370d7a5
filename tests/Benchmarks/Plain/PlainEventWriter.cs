using System.Text.Json;

namespace KameleoonSdk.Benchmarks.Plain;

/// <summary>The serializer that one writes by hand when System.Text.Json's own is too slow.</summary>
internal static class PlainEventWriter
{
    private static readonly JsonEncodedText AnonymousId = JsonEncodedText.Encode("anonymousId");
    private static readonly JsonEncodedText UserId = JsonEncodedText.Encode("userId");
    private static readonly JsonEncodedText Event = JsonEncodedText.Encode("event");
    private static readonly JsonEncodedText Type = JsonEncodedText.Encode("type");
    private static readonly JsonEncodedText Properties = JsonEncodedText.Encode("properties");
    private static readonly JsonEncodedText Timestamp = JsonEncodedText.Encode("timestamp");
    private static readonly JsonEncodedText Context = JsonEncodedText.Encode("context");
    private static readonly JsonEncodedText MessageId = JsonEncodedText.Encode("messageId");

    public static void Write(Utf8JsonWriter writer, PlainEvent plain)
    {
        writer.WriteStartObject();
        WriteText(writer, AnonymousId, plain.AnonymousId);
        WriteText(writer, UserId, plain.UserId);
        WriteText(writer, Event, plain.Event);
        WriteText(writer, Type, plain.Type);
        WriteObject(writer, Properties, plain.Properties);
        writer.WriteString(Timestamp, plain.Timestamp);
        WriteObject(writer, Context, plain.Context);
        WriteText(writer, MessageId, plain.MessageId);
        writer.WriteEndObject();
        writer.Flush();
    }

    private static void WriteText(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, JsonEncodedText name, Dictionary<string, object?>? members)
    {
        if (members is null)
        {
            return;
        }

        writer.WriteStartObject(name);
        foreach ((string key, object? value) in members)
        {
            WriteMember(writer, key, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteMember(Utf8JsonWriter writer, string name, object? value)
    {
        switch (value)
        {
            case string text:
                writer.WriteString(name, text);
                break;
            case double number:
                writer.WriteNumber(name, number);
                break;
            case int number:
                writer.WriteNumber(name, number);
                break;
            case long number:
                writer.WriteNumber(name, number);
                break;
            case bool flag:
                writer.WriteBoolean(name, flag);
                break;
            case DateTime time:
                writer.WriteString(name, time);
                break;
            case null:
                writer.WriteNull(name);
                break;
            default:
                throw new ArgumentException($"'{name}' is of type {value.GetType()}.", nameof(value));
        }
    }
}
