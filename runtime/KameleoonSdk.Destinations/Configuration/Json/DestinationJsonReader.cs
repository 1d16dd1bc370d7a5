using System.Text.Json;
using System.Text.Unicode;

namespace KameleoonSdk.Destinations.Configuration.Json;

/// <summary>Reads a destination from JSON, and finds everything that is wrong with it, whether in the JSON or in what it says.</summary>
internal sealed class DestinationJsonReader(DestinationJsonOptions options)
{
    // A mapping may be as deep as any JSON, and is at most four levels below.
    private static readonly JsonDocumentOptions Json = new() { MaxDepth = JsonLimits.MaxDepth + 4 };

    private readonly List<DestinationError> _errors = [];

    /// <exception cref="DestinationException">Something is wrong.</exception>
    public DestinationOptions Read(ReadOnlyMemory<byte> utf8Json)
    {
        using JsonDocument document = Parse(utf8Json);
        JsonMembers members = new(document.RootElement, "", _errors, "name", "enabled", "settings", "filters", "mappings");
        if (!members.IsObject)
        {
            throw new DestinationException(_errors);
        }

        DestinationOptions destination = Read(members);

        // What cannot be read need not be found missing, too.
        DestinationError[] wrong = [.. DestinationLoader.FindErrors(destination).Where(error => !_errors.Exists(known => IsWithin(known.Path, error.Path)))];
        return _errors.Count + wrong.Length == 0 ? destination : throw new DestinationException([.. _errors, .. wrong]);
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> utf8Json)
    {
        ReadOnlyMemory<byte> text = utf8Json.Span.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json;
        if (!Utf8.IsValid(text.Span))
        {
            throw new DestinationException([new DestinationError("$", "This is no valid UTF-8.")]);
        }

        try
        {
            return JsonDocument.Parse(text, Json);
        }
        catch (JsonException exception)
        {
            // Without the platform's message: it may repeat a part of the text, and so of the API key.
            string place = $"line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}";
            throw new DestinationException([new DestinationError("$", $"This is no valid JSON, from {place} on. Comments and trailing commas are not allowed.")]);
        }
    }

    private DestinationOptions Read(JsonMembers members)
    {
        DestinationOptions destination = new()
        {
            Name = members.Text("name") ?? "",
            IsEnabled = members.Switch("enabled") ?? true,
            Settings = members.Any("settings") is { } settings ? ReadSettings(settings) : null,
            Filters = [.. members.Items("filters").Select((filter, index) => FilterJson.Read(filter, $"filters[{index}]", _errors)!)],
            Mappings = [.. members.Items("mappings").Select((mapping, index) => ReadMapping(mapping, $"mappings[{index}]")!)],
            MappingOptions = options.MappingOptions,
        };
        return options.Actions is { } actions ? destination with { Actions = actions } : destination;
    }

    private KameleoonSettings? ReadSettings(JsonElement value)
    {
        JsonMembers members = new(value, "settings", _errors, "sitecode", "apiKey");
        if (!members.IsObject)
        {
            return null;
        }

        string? ownKey = members.Text("apiKey");
        KameleoonSettings settings = new()
        {
            Sitecode = members.Text("sitecode") ?? "",
            ApiKey = string.IsNullOrEmpty(options.ApiKey) ? ownKey ?? "" : options.ApiKey,
        };
        try
        {
            // The API key may come later, and then from elsewhere.
            _ = SettingsCheck.Run(settings.ApiKey.Length == 0 ? settings with { ApiKey = "later" } : settings, isHandlerGiven: false);
        }
        catch (EventValidationException exception)
        {
            _errors.AddRange(exception.Errors
                .Select(error => new DestinationError($"settings{error.Path[1..]}", error.Message))
                .Where(error => !_errors.Exists(known => known.Path == error.Path))
                .ToArray());
        }

        return settings;
    }

    /// <returns>The mapping; null if there is nothing to read.</returns>
    private DestinationMapping? ReadMapping(JsonElement value, string path)
    {
        JsonMembers members = new(value, path, _errors, "name", "action", "trigger", "mapping", "enabled");
        if (!members.IsObject)
        {
            return null;
        }

        JsonElement? mapping = members.Any("mapping");
        if (mapping is { ValueKind: not JsonValueKind.Object })
        {
            members.Add("mapping", DestinationLoader.NoObject);
            mapping = null;
        }

        return new DestinationMapping
        {
            Name = members.Text("name") ?? "",
            Action = members.Text("action") ?? "",
            Trigger = members.Text("trigger") ?? "",
            Mapping = mapping?.GetRawText(),
            IsEnabled = members.Switch("enabled") ?? false,
        };
    }

    /// <summary>Whether a path is another one, or leads into it.</summary>
    private static bool IsWithin(string path, string other) =>
        path.StartsWith(other, StringComparison.Ordinal) && (path.Length == other.Length || path[other.Length] is '.' or '[');
}
