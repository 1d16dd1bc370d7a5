using KameleoonSdk.Mappings.Values;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings;

/// <summary>The members of an object in a <see cref="MappedPayload"/>, for <c>foreach</c>.</summary>
internal ref struct MappedMembers
{
    private readonly Evaluation _evaluation;
    private readonly MadeObject _members;
    private int _index;

    public MappedMembers(Evaluation evaluation, MadeObject members)
    {
        _evaluation = evaluation;
        _members = members;
        _index = -1;
    }

    public readonly MappedField Current => new(_evaluation, _members[_index]);

    public readonly MappedMembers GetEnumerator() => this;

    /// <summary>Goes on to the next member that is not undefined.</summary>
    public bool MoveNext()
    {
        while (++_index < _members.Count)
        {
            if (_members[_index].Value.Kind != JsonKind.Undefined)
            {
                return true;
            }
        }

        return false;
    }
}
