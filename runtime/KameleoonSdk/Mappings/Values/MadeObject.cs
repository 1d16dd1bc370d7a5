namespace KameleoonSdk.Mappings.Values;

/// <summary>
/// An object that a directive or an object of the mapping made: the members in the order in which they came, each name once. Members that
/// are undefined stay until the object is cleaned or written.
/// </summary>
internal sealed class MadeObject
{
    private const int LinearSearchCount = 8;

    private readonly List<MadeMember> _members;
    private Dictionary<string, int>? _places;

    public MadeObject(int capacity = 4) => _members = new List<MadeMember>(capacity);

    /// <summary>No member is undefined, at any depth.</summary>
    public bool IsClean { get; set; }

    public int Count => _members.Count;

    public MadeMember this[int index] => _members[index];

    public JsonValue Find(string name) => PlaceOf(name) is >= 0 and var place ? _members[place].Value : default;

    /// <summary>Sets the member: in its place, or as the last one.</summary>
    public void Set(in MadeMember member)
    {
        int place = PlaceOf(member.Name);
        if (place >= 0)
        {
            _members[place] = member;
            return;
        }

        _places?.Add(member.Name, _members.Count);
        _members.Add(member);
    }

    /// <summary>Adds a member of a name that is new.</summary>
    public void Add(in MadeMember member)
    {
        _places?.Add(member.Name, _members.Count);
        _members.Add(member);
    }

    private int PlaceOf(string name)
    {
        if (_members.Count > LinearSearchCount)
        {
            _places ??= _members.Select((member, i) => (member.Name, i)).ToDictionary(entry => entry.Name, entry => entry.i, StringComparer.Ordinal);
            return _places.GetValueOrDefault(name, -1);
        }

        for (int i = 0; i < _members.Count; i++)
        {
            if (_members[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
