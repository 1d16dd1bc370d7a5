namespace KameleoonSdk.Generator.Yaml;

/// <summary>Collects the entries of a mapping and checks their keys.</summary>
internal sealed class MappingBuilder(Cursor cursor, ErrorSink errors)
{
    // From here on a dictionary finds a repeated key faster than a look at each.
    private const int ManyEntries = 12;

    private readonly List<YamlEntry> _entries = [];
    private Dictionary<string, YamlScalar>? _keys;

    /// <summary>
    /// Turns a node into a key: refuses those that are no text, not on one line, or a merge key; reports invisible characters.
    /// </summary>
    public YamlScalar ToKey(YamlNode node)
    {
        if (node is not YamlScalar key)
        {
            var text = Excerpt.Of(cursor.Text.Substring(node.Span.Start, Math.Min(node.Span.Length, Excerpt.MaxLength + 1)));
            if (node is YamlMapping && node.Span.Start > 0 && cursor.Text[node.Span.Start - 1] == '{')
            {
                errors.Report(
                    YamlErrorKind.ReservedIndicator,
                    node.Span.Start - 1,
                    node.Span.Start,
                    "A text cannot start with '{', which YAML reserves: put the text in quotes.");
                return new YamlScalar(node.Span, text, YamlScalarStyle.Plain);
            }

            errors.Report(
                YamlErrorKind.ComplexKey,
                node.Span.Start,
                node.Span.End,
                $"'{text}' cannot be a key: a key is a text. Put it in quotes if the brackets are meant as text.");
            return new YamlScalar(node.Span, text, YamlScalarStyle.Plain);
        }

        if (IsMergeKey(key))
        {
            errors.Report(
                YamlErrorKind.MergeKey,
                key.Span.Start,
                key.Span.End,
                "'<<' is a merge key: definition files have none. Write the entries out; if this is a name, put it in quotes.");
        }

        ReportInvisible(key);
        return key;
    }

    /// <summary>Whether this key means "merge".</summary>
    public static bool IsMergeKey(YamlNode key) => key is YamlScalar { Style: YamlScalarStyle.Plain, Value: "<<" };

    /// <summary>The last entry, if its value is nothing, or a block text without a line.</summary>
    public YamlEntry? LastEmpty => _entries.Count > 0 && _entries[_entries.Count - 1] is { Value: YamlScalar { Value: "", Style: not (YamlScalarStyle.SingleQuoted or YamlScalarStyle.DoubleQuoted) } } entry ? entry : null;

    /// <summary>Gives the last entry its value.</summary>
    public void FillLast(YamlNode value) => _entries[_entries.Count - 1] = new YamlEntry(_entries[_entries.Count - 1].Key, value);

    /// <summary>Adds an entry; a key that is there already is reported.</summary>
    public void Add(YamlScalar key, YamlNode value)
    {
        if (key.Span.Length > 0)
        {
            if (Find(key.Value) is { } first)
            {
                errors.Report(
                    YamlErrorKind.DuplicateKey,
                    key.Span.Start,
                    key.Span.End,
                    $"The key '{Excerpt.Of(key.Value)}' is already on line {first.Span.StartLine + 1}: delete or rename one of the two.");
            }
            else if (_keys is not null)
            {
                _keys.Add(key.Value, key);
            }
        }

        _entries.Add(new YamlEntry(key, value));
    }

    /// <summary>Adds all entries of another mapping.</summary>
    public void AddRange(YamlMapping mapping)
    {
        foreach (var entry in mapping.Entries)
        {
            Add(entry.Key, entry.Value);
        }
    }

    /// <summary>One mapping of two, the second of which stands at a wrong column.</summary>
    public static YamlMapping Merge(Cursor cursor, ErrorSink errors, YamlMapping first, YamlMapping second)
    {
        var builder = new MappingBuilder(cursor, errors);
        builder.AddRange(first);
        builder.AddRange(second);
        return builder.Build(first.Span.Start);
    }

    /// <summary>The mapping between two offsets.</summary>
    public YamlMapping Build(int start, int end) => new(cursor.Span(start, end), _entries);

    /// <summary>The mapping from its first key to the end of its last value.</summary>
    public YamlMapping Build(int start) =>
        Build(start, _entries.Count == 0 ? start : Math.Max(start, _entries[_entries.Count - 1].Value.Span.End));

    private YamlScalar? Find(string key)
    {
        if (_entries.Count < ManyEntries)
        {
            return _entries.Find(entry => entry.Key.Value == key && entry.Key.Span.Length > 0)?.Key;
        }

        if (_keys is null)
        {
            _keys = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
            foreach (var entry in _entries.Where(entry => entry.Key.Span.Length > 0 && !_keys.ContainsKey(entry.Key.Value)))
            {
                _keys.Add(entry.Key.Value, entry.Key);
            }
        }

        return _keys.TryGetValue(key, out var first) ? first : null;
    }

    private void ReportInvisible(YamlScalar key)
    {
        for (var i = key.Span.Start; i < key.Span.End; i++)
        {
            var c = cursor.Text[i];
            if (InvisibleCharacters.Contains(c))
            {
                errors.Report(
                    YamlErrorKind.InvisibleCharacter,
                    i,
                    i + 1,
                    $"The key contains {InvisibleCharacters.Describe(c)}, which nobody can see: delete it, or write it as "
                    + $"\\u{(int)c:x4} in double quotes.");
                return;
            }
        }
    }
}
