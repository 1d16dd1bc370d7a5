using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KameleoonSdk.Json;

namespace KameleoonSdk.Destinations.Configuration.Json;

/// <summary>Writes a destination as JSON, for people to read and change. Never its API key.</summary>
internal static class DestinationJsonWriter
{
    // Triggers are full of quotes, which the default encoder would make unreadable. The JSON is for files, not for pages.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="DestinationException">Something is wrong with the destination.</exception>
    public static string Write(DestinationOptions destination)
    {
        if (DestinationLoader.FindErrors(destination) is { Count: > 0 } errors)
        {
            throw new DestinationException(errors);
        }

        ArrayBufferWriter<byte> output = new();
        using (Utf8JsonWriter writer = new(output, Options))
        {
            Write(writer, destination);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, DestinationOptions destination)
    {
        writer.WriteStartObject();
        writer.WriteString("name", destination.Name);
        writer.WriteBoolean("enabled", destination.IsEnabled);
        if (destination.Settings is { } settings)
        {
            writer.WriteStartObject("settings");
            writer.WriteString("sitecode", settings.Sitecode);
            writer.WriteEndObject();
        }

        writer.WriteStartArray("filters");
        foreach (Filters.DestinationFilter filter in destination.Filters)
        {
            FilterJson.Write(writer, filter);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("mappings");
        foreach (DestinationMapping mapping in destination.Mappings)
        {
            Write(writer, mapping);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DestinationMapping mapping)
    {
        writer.WriteStartObject();
        writer.WriteString("name", mapping.Name);
        writer.WriteString("action", mapping.Action);
        writer.WriteString("trigger", mapping.Trigger);
        if (mapping.Mapping is { } json)
        {
            // It was loaded a moment ago, so it is JSON; the writer's own check has a lower limit of depth.
            writer.WritePropertyName("mapping");
            writer.WriteRawValue(JsonText.ToUtf8(json), skipInputValidation: true);
        }

        writer.WriteBoolean("enabled", mapping.IsEnabled);
        writer.WriteEndObject();
    }
}
