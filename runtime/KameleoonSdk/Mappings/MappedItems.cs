using KameleoonSdk.Mappings.Values;

namespace KameleoonSdk.Mappings;

/// <summary>The items of an array in a <see cref="MappedPayload"/>, for <c>foreach</c>.</summary>
internal ref struct MappedItems
{
    private readonly Evaluation _evaluation;
    private readonly MadeArray _items;
    private int _index;

    public MappedItems(Evaluation evaluation, MadeArray items)
    {
        _evaluation = evaluation;
        _items = items;
        _index = -1;
    }

    public readonly MappedValue Current => new(_evaluation, _items[_index]);

    public readonly MappedItems GetEnumerator() => this;

    public bool MoveNext() => ++_index < _items.Count;
}
