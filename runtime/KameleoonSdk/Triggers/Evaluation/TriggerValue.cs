using System.Globalization;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Triggers.Evaluation;

/// <summary>A value that conditions compare: of the event, of the trigger, or of a function.</summary>
internal readonly ref struct TriggerValue
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly int _node;

    private TriggerValue(ValueKind kind, int node = JsonView.None)
    {
        Kind = kind;
        _node = node;
    }

    public TriggerValue(double number)
        : this(ValueKind.Number) => Number = number;

    public TriggerValue(bool value)
        : this(value ? ValueKind.True : ValueKind.False)
    {
    }

    public TriggerValue(ReadOnlySpan<byte> text)
        : this(ValueKind.Text) => _text = text;

    public TriggerValue(ConstantList list)
        : this(ValueKind.List) => Constants = list;

    public static TriggerValue Null => new(ValueKind.Null);

    public static TriggerValue Object => new(ValueKind.Object);

    public ValueKind Kind { get; }

    public double Number { get; }

    /// <summary>The items of a list of the trigger; null for a list of the event.</summary>
    public ConstantList? Constants { get; }

    /// <summary>The token of a list of the event.</summary>
    public int ListNode => _node;

    /// <summary>The value at a token of the event.</summary>
    public static TriggerValue Of(scoped in JsonView json, int node) => json.KindOf(node) switch
    {
        JsonKind.String => json.HasEscapes(node) ? new(ValueKind.Text, node) : new(json.InnerTextOf(node)),
        JsonKind.Number => new(NumberOf(json.TextOf(node))),
        JsonKind.True => new(true),
        JsonKind.False => new(false),
        JsonKind.Array => new(ValueKind.List, node),
        JsonKind.Object => Object,
        _ => Null,
    };

    /// <summary>The bytes of a text without its escapes, which take room only if there are any.</summary>
    public ReadOnlySpan<byte> TextIn(scoped in JsonView json, scoped ref TextBuffer buffer)
    {
        if (_node == JsonView.None)
        {
            return _text;
        }

        var room = buffer.Reserve(json.InnerTextOf(_node).Length);
        return room[..json.CopyUnescaped(_node, room)];
    }

    /// <summary>Whether both are texts and the same.</summary>
    public bool HasText(scoped in JsonView json, ReadOnlySpan<byte> text) =>
        Kind == ValueKind.Text && (_node == JsonView.None ? _text.SequenceEqual(text) : json.TextEquals(_node, text));

    /// <summary>How many items a list has.</summary>
    public int CountIn(scoped in JsonView json) => Constants?.Items.Length ?? json.CountOf(_node);

    /// <summary>A number of the event as an IEEE double, infinite beyond its range.</summary>
    private static double NumberOf(ReadOnlySpan<byte> digits) => double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
}
