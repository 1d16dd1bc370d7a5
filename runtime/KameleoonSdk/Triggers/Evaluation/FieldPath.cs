using KameleoonSdk.RawEvents;
using KameleoonSdk.Triggers.Language;

namespace KameleoonSdk.Triggers.Evaluation;

/// <summary>
/// Finds a field. As in the reference, a path that goes on below <c>0</c>, <c>""</c> or <c>false</c> ends there and gives that value;
/// below everything else that is no object or list, it is null.
/// </summary>
internal sealed class FieldPath
{
    private readonly Segment[] _segments;

    public FieldPath(IReadOnlyList<string> segments) =>
        _segments = [.. segments.Select((segment, i) => new Segment(segment, isOutermost: i == 0))];

    public TriggerValue ValueIn(scoped in JsonView json)
    {
        var node = json.Root;
        for (var i = 0; i < _segments.Length; i++)
        {
            ref readonly var segment = ref _segments[i];
            var kind = json.KindOf(node);
            if (i > 0 && IsFalsy(json, node, kind))
            {
                break;
            }

            var next = kind switch
            {
                JsonKind.Object => json.Find(node, segment.Name),
                JsonKind.Array when segment.Index >= 0 => json.ItemOf(node, segment.Index),
                _ => JsonView.None,
            };
            if (next == JsonView.None)
            {
                return i == _segments.Length - 1 && InheritedMembers.Has(segment.Inherited, kind) ? TriggerValue.Object : TriggerValue.Null;
            }

            node = next;
        }

        return TriggerValue.Of(json, node);
    }

    private static bool IsFalsy(scoped in JsonView json, int node, JsonKind kind) => kind switch
    {
        JsonKind.False or JsonKind.Null => true,
        JsonKind.String => json.InnerTextOf(node).IsEmpty,
        JsonKind.Number => TriggerValue.Of(json, node).Number == 0,
        _ => false,
    };

    private readonly struct Segment(string name, bool isOutermost)
    {
        public byte[] Name { get; } = Utf8Literal.Encode(name);

        public int Index { get; } = PathSegment.IsIndex(name) ? int.Parse(name, System.Globalization.CultureInfo.InvariantCulture) : -1;

        /// <summary>What has such a member in JavaScript.</summary>
        public MemberOwners Inherited { get; } = isOutermost ? MemberOwners.None : InheritedMembers.OwnersOf(name);
    }
}
