using System.Buffers;
using KameleoonSdk.Mappings.Values;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings;

/// <summary>A value that a mapping made or pointed at. It is read where it is, without a copy.</summary>
internal readonly ref struct MappedValue
{
    private readonly Evaluation _evaluation;
    private readonly JsonValue _value;

    public MappedValue(Evaluation evaluation, JsonValue value)
    {
        _evaluation = evaluation;
        _value = value;
    }

    /// <summary>What it is. Undefined only as an item of an array that a directive made; it is written as null.</summary>
    public JsonKind Kind => _value.Kind;

    /// <summary>
    /// The token of the value in the view of the event, if that is where it is: everything about it can then be asked there.
    /// <see cref="JsonView.None"/> for a constant of the mapping, and for what a directive made.
    /// </summary>
    public int EventToken => _value.Source is null ? _value.Token : JsonView.None;

    /// <summary>How many items an array has.</summary>
    public int ItemCount => _value.Kind == JsonKind.Array ? _evaluation.CountOf(_value) : 0;

    /// <summary>The value as JSON, if that is one piece of bytes somewhere: everything but texts, objects and arrays that a directive made.</summary>
    /// <param name="json">The JSON: as the event or the mapping has it, whitespace and escapes included.</param>
    public bool TryGetJson(out ReadOnlySpan<byte> json)
    {
        bool isSlice = _value.Source is null or ParsedJson;
        json = isSlice ? _evaluation.JsonOf(_value) : default;
        return isSlice;
    }

    /// <summary>The text of a string.</summary>
    public string GetString() => _evaluation.GetText(_value);

    /// <summary>The text of a string that a directive made, without a copy; null for every other.</summary>
    public string? MadeText => _value.Source as string;

    /// <summary>The value as JavaScript's <c>String(value)</c> writes it: what a number or boolean becomes in a text field.</summary>
    public string ToText()
    {
        System.Text.StringBuilder text = new();
        _evaluation.AppendText(text, _value);
        return text.ToString();
    }

    /// <summary>An item of an array.</summary>
    public MappedValue ItemAt(int index) => new(_evaluation, _evaluation.Item(_value, index));

    /// <summary>The items of an array in their order; those that are undefined too.</summary>
    public MappedItems Items => new(_evaluation, _evaluation.Items(_value));

    /// <summary>The members of an object in their order: each name once, with its last value.</summary>
    public MappedMembers Members => new(_evaluation, _evaluation.Members(_value));

    /// <summary>Writes the value as JSON.</summary>
    public void WriteTo(IBufferWriter<byte> output) => _evaluation.Write(_value, output);
}
