using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KameleoonSdk;

/// <summary>Values whose type is only known at run time, without reflection.</summary>
internal static class RuntimeValues
{
    public static PropertyBag ToBag(IEnumerable<KeyValuePair<string, object?>> members, string path, int depth)
    {
        CheckDepth(path, depth);
        PropertyBag bag = new();
        foreach ((string key, object? value) in members)
        {
            bag[key] = ToValue(value, path.Length == 0 ? key : $"{path}.{key}", depth);
        }

        return bag;
    }

    private static PropertyValue ToValue(object? value, string path, int depth) => value switch
    {
        null => default,
        string v => v,
        bool v => v,
        int v => v,
        long v => v,
        double v => v,
        decimal v => v,
        PropertyValue v => v,
        PropertyBag v => v,
        DateTime v => v,
        DateTimeOffset v => v,
        IsoDateTime v => v,
        Guid v => v,
        char v => v,
        sbyte v => v,
        byte v => v,
        short v => v,
        ushort v => v,
        uint v => v,
        ulong v => v,
        Int128 v => v,
        UInt128 v => v,
        BigInteger v => v,
        Half v => v,
        float v => v,
        DateOnly v => v,
        TimeOnly v => v,
        TimeSpan v => v,
        Uri v => v,
        JsonElement v => v,
        JsonDocument v => v.RootElement,
        JsonNode v => FromNode(v),
        IEnumerable<KeyValuePair<string, object?>> v => ToBag(v, path, depth + 1),
        IDictionary v => FromDictionary(v, path, depth + 1),
        IEnumerable v => FromSequence(v, path, depth + 1),
        _ => throw new ArgumentException($"'{path}' is of type {value.GetType()}, which has no JSON form here. Convert it to a {nameof(PropertyValue)} first."),
    };

    private static PropertyValue FromNode(JsonNode node)
    {
        using MemoryStream json = new();
        using (Utf8JsonWriter writer = new(json, new JsonWriterOptions { MaxDepth = JsonLimits.MaxDepth }))
        {
            node.WriteTo(writer);
        }

        return PropertyValue.FromUtf8Json(json.ToArray());
    }

    private static PropertyBag FromDictionary(IDictionary members, string path, int depth)
    {
        CheckDepth(path, depth);
        PropertyBag bag = new();
        foreach (DictionaryEntry member in members)
        {
            string key = member.Key as string
                ?? throw new ArgumentException($"'{path}' has a key of type {member.Key.GetType()}; the names of JSON members are strings.");
            bag[key] = ToValue(member.Value, $"{path}.{key}", depth);
        }

        return bag;
    }

    private static PropertyValue FromSequence(IEnumerable values, string path, int depth)
    {
        CheckDepth(path, depth);
        List<PropertyValue> array = [];
        foreach (object? value in values)
        {
            array.Add(ToValue(value, string.Create(CultureInfo.InvariantCulture, $"{path}[{array.Count}]"), depth));
        }

        return PropertyValue.OwnedArray([.. array]);
    }

    private static void CheckDepth(string path, int depth)
    {
        if (depth > JsonLimits.MaxDepth)
        {
            throw new ArgumentException($"The values are nested deeper than {JsonLimits.MaxDepth} levels, or contain themselves: '{path[..Math.Min(path.Length, 100)]}…'.");
        }
    }
}
