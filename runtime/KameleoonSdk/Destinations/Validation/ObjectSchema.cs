using System.Collections.Frozen;

namespace KameleoonSdk.Destinations.Validation;

/// <summary>What an object with declared members is checked against.</summary>
internal class ObjectSchema
{
    private readonly FrozenDictionary<string, int> _places;

    public ObjectSchema(IReadOnlyList<FieldDescriptor> fields, bool allowsAdditional)
    {
        Fields = [.. fields.Select(field => new FieldSchema(field))];
        AllowsAdditional = allowsAdditional;
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        for (int i = 0; i < Fields.Length; i++)
        {
            places.TryAdd(Fields[i].Name, i);
        }

        _places = places.ToFrozenDictionary(StringComparer.Ordinal);
        HasConditions = fields.Any(field => field is { IsRequired: false, RequiredIf: not null });
    }

    /// <summary>The fields in the order of the definition.</summary>
    public FieldSchema[] Fields { get; }

    /// <summary>Whether members that are not declared stay. They are removed otherwise, which is no error.</summary>
    public bool AllowsAdditional { get; }

    /// <summary>Whether a field is required under a condition.</summary>
    public bool HasConditions { get; }

    /// <summary>The place of the field in <see cref="Fields"/>, or -1.</summary>
    public int IndexOf(string name) => _places.GetValueOrDefault(name, -1);
}
