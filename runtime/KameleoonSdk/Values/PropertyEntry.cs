namespace KameleoonSdk;

/// <summary>One member of a bag: a <see cref="PropertyValue"/> taken apart, with its key.</summary>
internal struct PropertyEntry
{
    public string Key;
    public object? Reference;
    public long Bits;
    public int Tag;

    public readonly PropertyValue Value => new(Reference, Bits, Tag);

    public readonly KeyValuePair<string, PropertyValue> Pair => new(Key, Value);
}
