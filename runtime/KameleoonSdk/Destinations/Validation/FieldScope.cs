using KameleoonSdk.Mappings;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Destinations.Validation;

/// <summary>The fields that a condition can ask for: those of a payload, or the members of an object.</summary>
internal readonly ref struct FieldScope
{
    private const string SyncMode = "$syncMode";

    /// <summary>The name under which mappings have the sync mode that conditions call <c>$syncMode</c>.</summary>
    private const string MappedSyncMode = "__segment_internal_sync_mode";

    private readonly MappedPayload _payload;
    private readonly MappedMembers _members;
    private readonly ObjectSchema? _schema;
    private readonly bool _isPayload;
    private readonly bool _isInList;

    public FieldScope(MappedPayload payload)
    {
        _payload = payload;
        _isPayload = true;
    }

    /// <param name="members">The members.</param>
    /// <param name="schema">What they are checked against, if that is known: it says which count as none.</param>
    /// <param name="isInList">Whether the object is an item of a list.</param>
    public FieldScope(MappedMembers members, ObjectSchema? schema, bool isInList)
    {
        _members = members;
        _schema = schema;
        _isInList = isInList;
    }

    /// <summary>The value of a field, if it has one. Names with a dot look into an object.</summary>
    public bool TryFind(string name, out MappedValue value)
    {
        if (TryFindHere(name, out value) || (name == SyncMode && TryFindHere(MappedSyncMode, out value)))
        {
            return true;
        }

        int dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && TryFindHere(name[..dot], out MappedValue parent) && parent.Kind == JsonKind.Object
            && new FieldScope(parent.Members, schema: null, isInList: false).TryFind(name[(dot + 1)..], out value);
    }

    private bool TryFindHere(string name, out MappedValue value)
    {
        if (_isPayload)
        {
            for (int i = 0; i < _payload.Count; i++)
            {
                if (_payload[i].Name == name)
                {
                    value = _payload[i].Value;
                    return value.Kind != JsonKind.Null && !ValueReading.IsEmptyText(value);
                }
            }
        }
        else
        {
            foreach (MappedField member in _members)
            {
                if (member.Name == name)
                {
                    value = member.Value;
                    return value.Kind != JsonKind.Null
                        && !(_schema?.IndexOf(name) is >= 0 and var place && Presence.IsEmptyMember(value, _schema.Fields[place], _isInList));
                }
            }
        }

        value = default;
        return false;
    }
}
