using System.Text.Json;
using KameleoonSdk.Destinations.Filters;

namespace KameleoonSdk.Destinations.Configuration.Json;

/// <summary>Filters in the JSON of a destination.</summary>
internal static class FilterJson
{
    private const string Sample = "sample";
    private const string Drop = "drop";
    private const string Block = "blockFields";
    private const string Allow = "allowFields";
    private static readonly string[] Common = ["type", "name", "trigger", "enabled"];

    /// <returns>The filter; null if it cannot be said which one it is.</returns>
    public static DestinationFilter? Read(JsonElement value, string path, List<DestinationError> errors)
    {
        string? type = TypeOf(value);
        string[] own = type switch { Sample => ["rate", "path"], Drop => [], Block or Allow => ["fields"], _ => ["rate", "path", "fields"] };
        JsonMembers members = new(value, path, errors, [.. Common, .. own]);
        if (!members.IsObject)
        {
            return null;
        }

        string name = members.Text("name") ?? "";
        string? trigger = members.Text("trigger");
        bool isEnabled = members.Switch("enabled") ?? true;
        switch (type)
        {
            case Sample:
                SampleFilter sample = new() { Name = name, Trigger = trigger, IsEnabled = isEnabled, Rate = members.Number("rate") ?? double.NaN };
                return members.Text("path") is { } field ? sample with { Path = field } : sample;
            case Drop:
                return new DropFilter { Name = name, Trigger = trigger, IsEnabled = isEnabled };
            case Block:
                return new BlockFieldsFilter { Name = name, Trigger = trigger, IsEnabled = isEnabled, Fields = members.Texts("fields") };
            case Allow:
                return new AllowFieldsFilter { Name = name, Trigger = trigger, IsEnabled = isEnabled, Fields = members.Texts("fields") };
            default:
                members.Add("type", $"This must be {Sample}, {Drop}, {Block} or {Allow}.");
                return null;
        }
    }

    public static void Write(Utf8JsonWriter writer, DestinationFilter filter)
    {
        writer.WriteStartObject();
        writer.WriteString("type", filter switch { SampleFilter => Sample, DropFilter => Drop, BlockFieldsFilter => Block, _ => Allow });
        writer.WriteString("name", filter.Name);
        if (filter.Trigger is { } trigger)
        {
            writer.WriteString("trigger", trigger);
        }

        switch (filter)
        {
            case SampleFilter sample:
                if (double.IsFinite(sample.Rate))
                {
                    writer.WriteNumber("rate", sample.Rate);
                }

                writer.WriteString("path", sample.Path);
                break;
            case BlockFieldsFilter block:
                WriteFields(writer, block.Fields);
                break;
            case AllowFieldsFilter allow:
                WriteFields(writer, allow.Fields);
                break;
        }

        writer.WriteBoolean("enabled", filter.IsEnabled);
        writer.WriteEndObject();
    }

    private static string? TypeOf(JsonElement value) =>
        value.ValueKind != JsonValueKind.Object || !value.TryGetProperty("type", out JsonElement type) || type.ValueKind != JsonValueKind.String ? null
        : type.ValueEquals(Sample) ? Sample
        : type.ValueEquals(Drop) ? Drop
        : type.ValueEquals(Block) ? Block
        : type.ValueEquals(Allow) ? Allow
        : null;

    private static void WriteFields(Utf8JsonWriter writer, IReadOnlyList<string> fields)
    {
        writer.WriteStartArray("fields");
        // A filter that is not enabled is not checked.
        foreach (string field in fields ?? [])
        {
            writer.WriteStringValue(field);
        }

        writer.WriteEndArray();
    }
}
