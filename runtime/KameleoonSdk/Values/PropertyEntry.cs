namespace KameleoonSdk;

/// <summary>One member of a bag in 32 bytes: a <see cref="PropertyValue"/> taken apart, with its key and the key's hash in the gaps.</summary>
internal struct PropertyEntry
{
    public string Key;
    public object? Reference;
    public long Bits;
    public int Tag;
    public int KeyHash;

    public readonly PropertyValue Value => new(Reference, Bits, Tag);

    public readonly KeyValuePair<string, PropertyValue> Pair => new(Key, Value);
}
