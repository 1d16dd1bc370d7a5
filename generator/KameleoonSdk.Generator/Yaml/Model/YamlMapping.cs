namespace KameleoonSdk.Generator.Yaml;

/// <summary>Keys and values in the order of the file. A key that occurs twice is in the list twice; the second one has an error.</summary>
internal sealed class YamlMapping(YamlSpan span, IReadOnlyList<YamlEntry> entries) : YamlNode(span)
{
    /// <summary>The entries in the order of the file.</summary>
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    /// <summary>The value of the first entry with this key, or null.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Value == key)
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }
}
