using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Model;

/// <summary>A value of a mapping as it was written: JSON, in which some objects are directives.</summary>
internal sealed class MappingNode
{
    public static readonly MappingNode EmptyObject = new(JsonKind.Object, members: []);

    private bool? _isConstant;

    public MappingNode(JsonKind kind, string text = "", IReadOnlyList<MappingMember>? members = null, IReadOnlyList<MappingNode>? items = null)
    {
        Kind = kind;
        Text = text;
        Members = members ?? [];
        Items = items ?? [];
    }

    public JsonKind Kind { get; }

    /// <summary>The text of a string, the digits of a number.</summary>
    public string Text { get; }

    /// <summary>The members of an object: each name once, with its last value at its first place.</summary>
    public IReadOnlyList<MappingMember> Members { get; }

    public IReadOnlyList<MappingNode> Items { get; }

    public bool HasDirectiveKey => Members.Any(member => member.IsDirective);

    /// <summary>Whether the engine runs it, which is less strict than what validation asks for.</summary>
    public bool IsDirective => HasDirectiveKey && Members.All(member => member.IsDirective || member.Name == "_metadata");

    /// <summary>Whether it is the same for every event. JSON in which no directive is, anywhere.</summary>
    public bool IsConstant => _isConstant ??= !IsDirective && Items.All(item => item.IsConstant) && Members.All(member => member.Value.IsConstant);

    /// <summary>What JavaScript takes for true.</summary>
    public bool IsTruthy => Kind switch
    {
        JsonKind.Undefined or JsonKind.Null or JsonKind.False => false,
        JsonKind.String => Text.Length > 0,
        JsonKind.Number => !JavaScript.NumberText.IsZero(Text),
        _ => true,
    };

    public bool IsSameAs(MappingNode other) =>
        Kind == other.Kind && Text == other.Text && Items.Count == other.Items.Count && Members.Count == other.Members.Count
        && Items.Zip(other.Items).All(pair => pair.First.IsSameAs(pair.Second))
        && Members.Zip(other.Members).All(pair => pair.First.Name == pair.Second.Name && pair.First.Value.IsSameAs(pair.Second.Value));

    public MappingNode? Find(string name)
    {
        foreach (MappingMember member in Members)
        {
            if (member.Name == name)
            {
                return member.Value;
            }
        }

        return null;
    }
}
