namespace KameleoonSdk.Mappings.Values;

/// <summary>An array that a directive or an array of the mapping made. Items that are undefined are written as null.</summary>
internal sealed class MadeArray(int capacity)
{
    private readonly List<JsonValue> _items = new(capacity);

    /// <summary>No member of an object in it is undefined, at any depth.</summary>
    public bool IsClean { get; set; }

    public int Count => _items.Count;

    public JsonValue this[int index] => (uint)index < (uint)_items.Count ? _items[index] : default;

    public void Add(in JsonValue item) => _items.Add(item);
}
