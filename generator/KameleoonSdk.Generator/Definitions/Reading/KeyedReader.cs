using System.Numerics;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>A mapping with a fixed set of keys: unknown ones are reported, and each value is asked for by its kind.</summary>
internal sealed class KeyedReader
{
    private readonly DefinitionContext _context;
    private readonly YamlMapping _mapping;
    private readonly string _what;

    /// <param name="context">Where mistakes are reported.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="what">What the mapping is, such as <c>a field</c>.</param>
    /// <param name="keys">The keys that it may have.</param>
    public KeyedReader(DefinitionContext context, YamlMapping mapping, string what, IReadOnlyList<string> keys)
    {
        _context = context;
        _mapping = mapping;
        _what = what;
        foreach (var entry in mapping.Entries.Where(entry => !keys.Contains(entry.Key.Value)))
        {
            context.Report(Rules.UnknownKey, entry.Key.Span, entry.Key.Value, what, Suggestion.For(entry.Key.Value, keys));
        }
    }

    public YamlMapping Mapping => _mapping;

    /// <summary>The value of a key; null where it is absent or empty.</summary>
    public YamlNode? Node(string key) => _mapping[key] is { } node && node is not YamlScalar { IsNull: true } ? node : null;

    /// <summary>The place of a key.</summary>
    public YamlSpan KeySpan(string key) => _mapping.Entries.First(entry => entry.Key.Value == key).Key.Span;

    public string? Text(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlScalar scalar:
                return scalar.Value;
            case var other:
                Wrong(key, "a text", other);
                return null;
        }
    }

    public string? RequiredText(string key)
    {
        var text = Text(key);
        if (text is null && Node(key) is null)
        {
            _context.Report(Rules.MissingKey, _mapping.Entries.Count > 0 ? _mapping.Entries[0].Key.Span : _mapping.Span, Capital(_what), key);
        }

        return text;
    }

    public bool Boolean(string key)
    {
        switch (Node(key))
        {
            case null:
                return false;
            case YamlScalar scalar when CoreSchema.TryGetBoolean(scalar, out var value):
                return value;
            case var other:
                Wrong(key, "true or false", other);
                return false;
        }
    }

    /// <summary>A whole number that is not negative.</summary>
    public int? Count(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlScalar { Value.Length: <= 10 } scalar when CoreSchema.TryGetInteger(scalar, out var value) && value >= BigInteger.Zero && value <= int.MaxValue:
                return (int)value;
            case var other:
                Wrong(key, "a whole number from 0", other);
                return null;
        }
    }

    public YamlMapping? Map(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlMapping mapping:
                return mapping;
            case var other:
                Wrong(key, "a mapping of keys to values", other);
                return null;
        }
    }

    public IReadOnlyList<YamlNode> Items(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlSequence sequence:
                return sequence.Items;
            case var other:
                Wrong(key, "a list", other);
                return [];
        }
    }

    private void Wrong(string key, string expected, YamlNode actual) =>
        _context.Report(Rules.WrongValue, actual.Span, key, expected, NodeKinds.Describe(actual));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
