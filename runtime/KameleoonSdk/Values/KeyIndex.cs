namespace KameleoonSdk;

/// <summary>Where each key of a large bag is. It always has all keys of its bag, or is thrown away.</summary>
internal sealed class KeyIndex(int capacity)
{
    /// <summary>Up to so many members, going through them is faster than hashing.</summary>
    public const int Threshold = 32;

    private readonly Dictionary<string, int> _places = new(capacity, StringComparer.Ordinal);

    public static KeyIndex Of(ReadOnlySpan<PropertyEntry> entries)
    {
        KeyIndex index = new(entries.Length * 2);
        for (int i = 0; i < entries.Length; i++)
        {
            index.Add(entries[i].Key, i);
        }

        return index;
    }

    public void Add(string key, int place) => _places[key] = place;

    public KeyIndex Without(string key)
    {
        _ = _places.Remove(key);
        return this;
    }

    public int Find(string key) => _places.TryGetValue(key, out int place) ? place : -1;
}
