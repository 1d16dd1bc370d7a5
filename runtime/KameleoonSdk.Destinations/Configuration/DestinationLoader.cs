using KameleoonSdk.Destinations.Direct;
using KameleoonSdk.Destinations.Filters;
using KameleoonSdk.Destinations.Validation;
using KameleoonSdk.Json;
using KameleoonSdk.Mappings;
using KameleoonSdk.Triggers;

namespace KameleoonSdk.Destinations.Configuration;

/// <summary>Loads all that a destination is made of, and finds everything that is wrong with it.</summary>
internal sealed class DestinationLoader
{
    /// <summary>What is said of a mapping that is no object.</summary>
    public const string NoObject = "This must be an object, with a member for each field of the action.";

    private const string Destination = "kameleoon";

    private readonly DestinationOptions _options;
    private readonly List<DestinationError> _errors = [];
    private readonly List<DestinationError> _warnings = [];
    private readonly Dictionary<string, ActionSchema> _schemas = new(StringComparer.Ordinal);

    private DestinationLoader(DestinationOptions options) => _options = options;

    /// <exception cref="DestinationException">Something is wrong.</exception>
    public static LoadedDestination Load(DestinationOptions options)
    {
        DestinationLoader loader = new(options);
        LoadedMapping[] mappings = loader.Load();
        if (loader._errors.Count > 0)
        {
            throw new DestinationException(loader._errors);
        }

        FilterPipeline filters = FilterPipeline.Of(options.Filters);
        return new LoadedDestination(mappings, filters, [.. filters.Warnings, .. loader._warnings]);
    }

    /// <summary>Everything that is wrong, also with filters, which do not keep a destination from being loaded.</summary>
    public static IReadOnlyList<DestinationError> FindErrors(DestinationOptions options)
    {
        DestinationLoader loader = new(options);
        _ = loader.Load();
        return [.. loader._errors, .. FilterPipeline.Of(options.Filters ?? []).Errors];
    }

    private LoadedMapping[] Load()
    {
        if (HasNulls())
        {
            return [];
        }

        if (string.IsNullOrWhiteSpace(_options.Name))
        {
            Add("name", "The destination needs a name.");
        }

        foreach (ActionDescriptor? action in _options.Actions)
        {
            if (action is null)
            {
                Add("actions", "There is no action.");
            }
            else if (action.Destination != Destination)
            {
                Add("actions", $"The action '{action.Name}' belongs to the destination '{action.Destination}'; only those of '{Destination}' can be sent.");
            }
            else if (!_schemas.TryAdd(action.Name, new ActionSchema(action)))
            {
                Add("actions", $"There are two actions '{action.Name}'.");
            }
        }

        int? limit = KameleoonSettings.Descriptor.MappingLimit;
        if (_options.Mappings.Count > limit)
        {
            Add(
                $"mappings[{limit}]",
                $"A destination has at most {limit} mappings, those that are not enabled included, but here are {_options.Mappings.Count}. Merge some by 'or' in their triggers, or make a second destination.");
        }

        List<LoadedMapping> mappings = [];
        for (int i = 0; i < _options.Mappings.Count; i++)
        {
            if (Load(_options.Mappings[i], $"mappings[{i}]") is { } loaded)
            {
                mappings.Add(loaded);
            }
        }

        return [.. mappings];
    }

    /// <summary>Nulls come from code that does not heed what may be null.</summary>
    private bool HasNulls()
    {
        ReadOnlySpan<(string Path, object? Part)> parts =
        [
            ("filters", _options.Filters), ("mappings", _options.Mappings), ("actions", _options.Actions),
            ("limits", _options.Limits), ("mappingOptions", _options.MappingOptions),
        ];
        foreach ((string path, object? part) in parts)
        {
            if (part is null)
            {
                Add(path, "This is null. Leave it out for what is usual.");
            }
        }

        return _errors.Count > 0;
    }

    private LoadedMapping? Load(DestinationMapping? mapping, string path)
    {
        if (mapping is null)
        {
            Add(path, "There is no mapping.");
            return null;
        }

        if (string.IsNullOrWhiteSpace(mapping.Name))
        {
            Add($"{path}.name", "The mapping needs a name.");
        }

        if (!_schemas.TryGetValue(mapping.Action ?? "", out ActionSchema? schema))
        {
            Add($"{path}.action", $"There is no action '{mapping.Action}'. There are {string.Join(", ", _schemas.Keys)}.");
        }

        Trigger? trigger = LoadTrigger(mapping.Trigger, path);
        string? json = mapping.Mapping ?? (schema is null ? null : DefaultMapping.Of(schema.Action));
        Mapping? fields = json is null ? null : LoadFields(json, path);
        return schema is null || trigger is null || fields is null
            ? null
            : new LoadedMapping(mapping, trigger, fields, schema, CanBeDirect(schema.Action) ? DirectPlanner.Plan(schema.Action, json!) : null);
    }

    /// <summary>The quick way does not count what it makes, so even an event that is copied for each field has to be within the limit.</summary>
    private bool CanBeDirect(ActionDescriptor action) =>
        (long)action.Fields.Count * _options.Limits.MaxByteCount <= _options.MappingOptions.MaxOutputByteCount;

    private Trigger? LoadTrigger(string? text, string path)
    {
        if (Trigger.TryParse(text ?? "", out Trigger? trigger, out TriggerError error))
        {
            _warnings.AddRange(trigger.Warnings.Select(warning => new DestinationError($"{path}.trigger", $"{warning.Message}.", warning.Position)));
            return trigger;
        }

        Add($"{path}.trigger", $"{error.Message}.", error.Position);
        return null;
    }

    private Mapping? LoadFields(string json, string path)
    {
        if (Mapping.TryParse(JsonText.ToUtf8(json), out Mapping? mapping, out IReadOnlyList<MappingError> errors, _options.MappingOptions))
        {
            _warnings.AddRange(mapping.Warnings.Select(warning => new DestinationError($"{path}.mapping{warning.Path}", warning.Message)));
            if (!json.AsSpan().TrimStart().StartsWith("{"))
            {
                Add($"{path}.mapping", NoObject);
            }

            return mapping;
        }

        foreach (MappingError error in errors)
        {
            Add($"{path}.mapping{error.Path}", error.Message);
        }

        return null;
    }

    private void Add(string path, string message, int? position = null) => _errors.Add(new DestinationError(path, message, position));
}
