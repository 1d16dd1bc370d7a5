using System.Numerics;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>
/// A mapping with a fixed set of keys: unknown ones are reported, and each value is asked for by its kind. A misspelt key counts as
/// the one that it means, so that its mistake is told once and not again as that of a missing key.
/// </summary>
internal sealed class KeyedReader
{
    private readonly DefinitionContext _context;
    private readonly YamlMapping _mapping;
    private readonly KeySet _keys;
    private readonly Dictionary<string, YamlEntry> _misspelt = [];
    private readonly bool _hasStrangeKey;

    /// <param name="context">Where mistakes are reported.</param>
    /// <param name="mapping">The mapping.</param>
    /// <param name="keys">The keys that it may have.</param>
    public KeyedReader(DefinitionContext context, YamlMapping mapping, KeySet keys)
    {
        _context = context;
        _mapping = mapping;
        _keys = keys;
        string? told = null;
        var isStrange = false;
        foreach (var entry in mapping.Entries.Where(entry => !keys.Names.Contains(entry.Key.Value) && !Bare("choices").Contains(entry)))
        {
            isStrange = true;
            var misplaced = MisplacedFields.Hint(entry, keys, mapping);
            if (misplaced is null || misplaced != told)
            {
                context.Report(Rules.UnknownKey, entry.Key.Span, entry.Key.Value, keys.Owner, misplaced ?? keys.Suggest(entry.Key.Value, mapping));
            }

            // Those below it at the same wrong place have the same mistake.
            told = misplaced;
            if (keys.Meant(entry.Key.Value) is not { } meant)
            {
                _hasStrangeKey = true;
            }
            else if (mapping[meant] is null && !_misspelt.ContainsKey(meant))
            {
                _misspelt.Add(meant, entry);
            }
        }

        // Beside a strange key, what seems to be empty may have its value there.
        foreach (var entry in mapping.Entries.Where(entry => !isStrange && !context.IsBroken(entry.Key.Span.StartLine, entry.Key.Span.StartLine + 1) && entry.Value is YamlScalar { IsNull: true, Span.Length: 0 } && keys.NeedValues.Contains(entry.Key.Value)))
        {
            context.Report(Rules.LimitWithoutEffect, entry.Key.Span, entry.Key.Value, keys.Owner, " while it is empty: give it a value, or remove it");
        }
    }

    /// <summary>The entries as they stand there.</summary>
    public IReadOnlyList<YamlEntry> Entries => _mapping.Entries;

    /// <summary>The value of a key as it stands there; null where the key is absent.</summary>
    public YamlNode? Raw(string key) => _mapping[key] ?? (_misspelt.TryGetValue(key, out var entry) ? entry.Value : null);

    /// <summary>The value of a key; null where it is absent or empty.</summary>
    public YamlNode? Node(string key) => Raw(key) is { } node && node is not YamlScalar { IsNull: true } ? node : null;

    /// <summary>Whether the key is there by its right name, with a value.</summary>
    public bool Has(string key) => _mapping[key] is { } node and not YamlScalar { IsNull: true };

    /// <summary>The place of a key that is there.</summary>
    public YamlSpan KeySpan(string key) =>
        (_mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key) ?? _misspelt[key]).Key.Span;

    public string? Text(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlScalar scalar:
                return scalar.Value;
            case var other:
                Wrong(key, "a text", other, ValueHints.ForText(other));
                return null;
        }
    }

    /// <summary>A text for people: <c>true</c> is none.</summary>
    public string? Prose(string key, string expected)
    {
        if (Node(key) is YamlScalar scalar && CoreSchema.TryGetBoolean(scalar, out _))
        {
            Wrong(key, expected, scalar, "");
            return null;
        }

        if (_mapping[key] is YamlScalar empty && (empty.IsNull || empty.Value.Trim().Length == 0))
        {
            Wrong(key, expected, empty.IsNull ? empty : new YamlScalar(empty.Span, "", YamlScalarStyle.Plain), "");
            return null;
        }

        return Text(key);
    }

    public string? RequiredText(string key)
    {
        if (Node(key) is null)
        {
            Require(_mapping.Entries.Count > 0 ? _mapping.Entries[0].Key.Span : _mapping.Span, _keys.Owner, "a text", key);
            return null;
        }

        return Text(key);
    }

    /// <summary>Reports that a key which has to be there is not, or is empty, unless another mistake is the cause.</summary>
    /// <param name="place">What lacks the key.</param>
    /// <param name="owner">The same in words.</param>
    /// <param name="expected">What the value has to be.</param>
    /// <param name="keys">The key, or several of which one has to be there.</param>
    public void Require(YamlSpan place, string owner, string expected, params string[] keys)
    {
        if (keys.FirstOrDefault(key => Raw(key) is not null) is { } empty)
        {
            Wrong(empty, expected, Raw(empty)!, "");
        }
        else if (!_hasStrangeKey && !_context.IsBroken(_mapping.Span.StartColumn == 0 ? 0 : _mapping.Span.StartLine, _mapping.Span.EndLine + 1))
        {
            _context.Report(Rules.MissingKey, place, char.ToUpperInvariant(owner[0]) + owner.Substring(1), Words.Or(keys));
        }
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
                var isSchema = key == "additionalProperties" && other is YamlMapping;
                Wrong(key, "true or false", other, isSchema ? ": what the others are is not checked, so write true" : ValueHints.ForBoolean(other));
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
                var isLarge = other is YamlScalar scalar2 && CoreSchema.TryGetInteger(scalar2, out var number) && number > int.MaxValue;
                Wrong(key, isLarge ? $"a whole number from 0 to {int.MaxValue}" : "a whole number from 0", other, isLarge ? "" : ValueHints.ForNumber(other));
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
                Wrong(key, "a mapping of keys to values", other, ValueHints.ForMapping(key, other));
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
                Wrong(key, "a list", other, key == "choices" && ValueHints.ForChoices(other) is { Length: > 0 } hint ? hint : ValueHints.ForList(other, Bare(key)));
                return [];
        }
    }

    /// <summary>What stands behind the value without a colon, as <c>green</c> in <c>{ choices: red, green }</c>: more of the value.</summary>
    private List<YamlEntry> Bare(string key) => _mapping[key] is YamlScalar { IsNull: false }
        ? [.. _mapping.Entries.SkipWhile(entry => entry.Key.Value != key).Skip(1).TakeWhile(entry => entry.Value.Span.Start == entry.Key.Span.End && entry.Value.Span.Length == 0)]
        : [];

    /// <summary>Reports a value of the wrong kind, unless its key is reported already.</summary>
    public void Wrong(string key, string expected, YamlNode actual, string hint)
    {
        if (!_misspelt.ContainsKey(key))
        {
            // What is empty has no place of its own.
            _context.ReportWrong(key, expected, actual, actual.Span.Length == 0 ? KeySpan(key) : actual.Span, hint);
        }
    }
}
