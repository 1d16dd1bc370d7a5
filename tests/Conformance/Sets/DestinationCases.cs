using System.Text;
using System.Text.Json;
using KameleoonSdk.Destinations;
using KameleoonSdk.Liquid;
using KameleoonSdk.Mappings;
using KameleoonSdk.RawEvents;
using KameleoonSdk.Triggers;

namespace KameleoonSdk.Conformance.Sets;

/// <summary>
/// The destination: a case has <c>settings</c> and a raw <c>event</c>, and perhaps an <c>action</c> with a <c>mapping</c> of the user's own; its
/// answer <c>matched</c>, the actions whose preset trigger the event meets, and <c>results</c>, one for each of them, or for the named action.
/// </summary>
internal sealed class DestinationCases : ICaseSet
{
    /// <summary>A trigger that every event meets: a named action is run whether or not its preset is met.</summary>
    private const string Always = "type = null or type != null";

    private static readonly DestinationOptions Options = new()
    {
        Name = "conformance",
        Limits = new RawEventLimits { MaxDepth = 100_000, MaxByteCount = RawEventLimits.LargestByteCount },
        MappingOptions = new MappingOptions { Liquid = LiquidEngine.Default },
    };

    private static readonly KameleoonDestination Presets = new(Options.WithPresets());

    public void Answer(JsonView @case, Utf8JsonWriter answer)
    {
        var rawEvent = @case.Find(@case.Root, "event"u8);
        var json = rawEvent == JsonView.None ? "{}"u8 : @case.TextOf(rawEvent);
        answer.WriteStartArray("matched");
        foreach (var preset in Presets.Options.Mappings.Where(Matches(json)))
        {
            answer.WriteStringValue(preset.Action);
        }

        answer.WriteEndArray();
        var settings = CaseSettings.Read(@case, out var problems);
        var action = @case.Find(@case.Root, "action"u8);
        answer.WriteStartArray("results");
        if (action == JsonView.None)
        {
            WriteResults(answer, Presets.Evaluate(json).Mappings, settings, problems);
        }
        else
        {
            WriteOwn(answer, @case, action, json, settings, problems);
        }

        answer.WriteEndArray();
    }

    private static Func<DestinationMapping, bool> Matches(ReadOnlySpan<byte> json)
    {
        var copy = json.ToArray();
        return preset => Trigger.Parse(preset.Trigger).Matches(copy, Options.Limits);
    }

    private static void WriteOwn(
        Utf8JsonWriter answer, JsonView @case, int action, ReadOnlySpan<byte> json, DestinationRequest? settings, IReadOnlyList<ValidationError> problems)
    {
        var name = @case.GetString(action);
        var mapping = @case.Find(@case.Root, "mapping"u8);
        if (settings is null)
        {
            WriteError(answer, name, "The settings are wrong.", problems);
            return;
        }

        try
        {
            using var destination = new KameleoonDestination(Options with
            {
                Mappings =
                [
                    new DestinationMapping
                    {
                        Name = name,
                        Action = name,
                        Trigger = Always,
                        Mapping = mapping == JsonView.None ? null : Encoding.UTF8.GetString(@case.TextOf(mapping)),
                        IsEnabled = true,
                    },
                ],
            });
            var evaluation = destination.Evaluate(json);
            if (evaluation.Status == EventStatus.Unreadable)
            {
                WriteError(answer, name, evaluation.Reason, []);
            }

            WriteResults(answer, evaluation.Mappings, settings, problems);
        }
        catch (DestinationException exception)
        {
            WriteError(answer, name, exception.Message, []);
        }
    }

    private static void WriteResults(
        Utf8JsonWriter answer, IReadOnlyList<MappingEvaluation> mappings, DestinationRequest? settings, IReadOnlyList<ValidationError> problems)
    {
        foreach (var mapping in mappings.Where(mapping => mapping.IsMatched))
        {
            if (settings is null)
            {
                WriteError(answer, mapping.Mapping.Action, "The settings are wrong.", problems);
            }
            else if (mapping.Status != MappingStatus.Ready)
            {
                WriteError(answer, mapping.Mapping.Action, mapping.Reason, mapping.Status == MappingStatus.Invalid ? mapping.Errors : []);
            }
            else if (!CaseSettings.IsLegal(settings))
            {
                WriteError(answer, mapping.Mapping.Action, "A setting has a character that an HTTP header cannot carry.", []);
            }
            else
            {
                WriteRequest(answer, mapping, settings);
            }
        }
    }

    private static void WriteRequest(Utf8JsonWriter answer, MappingEvaluation mapping, DestinationRequest settings)
    {
        answer.WriteStartObject();
        answer.WriteString("action", mapping.Mapping.Action);
        answer.WriteBoolean("ok", true);
        answer.WriteStartObject("request");
        answer.WriteString("method", settings.Method);
        answer.WriteString("url", settings.Url.AbsoluteUri);
        answer.WriteStartObject("headers");
        foreach (var (name, value) in settings.Headers)
        {
            answer.WriteString(name, value);
        }

        answer.WriteEndObject();
        answer.WritePropertyName("body");
        answer.WriteRawValue(mapping.Body.Span, skipInputValidation: true);
        answer.WriteEndObject();
        answer.WriteEndObject();
    }

    private static void WriteError(Utf8JsonWriter answer, string action, string message, IReadOnlyList<ValidationError> fields)
    {
        answer.WriteStartObject();
        answer.WriteString("action", action);
        answer.WriteBoolean("ok", false);
        answer.WriteStartObject("error");
        answer.WriteString("message", message);
        if (fields.Count > 0)
        {
            answer.WriteStartArray("fields");
            foreach (var field in fields)
            {
                answer.WriteStartObject();
                answer.WriteString("path", field.Path);
                answer.WriteString("message", field.Message);
                answer.WriteEndObject();
            }

            answer.WriteEndArray();
        }

        answer.WriteEndObject();
        answer.WriteEndObject();
    }
}
