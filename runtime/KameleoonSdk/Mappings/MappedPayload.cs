using System.Buffers;
using KameleoonSdk.Mappings.Directives;
using KameleoonSdk.Mappings.Loading;
using KameleoonSdk.Mappings.Values;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings;

/// <summary>
/// What a mapping makes of one event, field by field, for the layer that validates the fields and writes the body. All directives have run;
/// what they only pointed at is still where it was, in the event. Lives as long as the view of the event, and has to be disposed of once.
/// </summary>
internal readonly ref struct MappedPayload
{
    private readonly Evaluation _evaluation;
    private readonly JsonValue _value;
    private readonly bool _isMade;

    private MappedPayload(Evaluation evaluation, JsonValue value, bool isMade)
    {
        _evaluation = evaluation;
        _value = value;
        _isMade = isMade;
    }

    /// <summary>An object nearly always. A mapping whose outermost value is a directive can make anything, or nothing.</summary>
    public JsonKind Kind => _isMade ? _value.Kind : JsonKind.Object;

    /// <summary>How many fields there are; 0 unless it is an object.</summary>
    public int Count => _evaluation.State.FieldCount;

    /// <summary>A field, in the order of the mapping. No two have the same name, and none is undefined.</summary>
    public MappedField this[int index] => new(_evaluation, _evaluation.State.Fields[index]);

    /// <summary>Applies a mapping.</summary>
    public static MappedPayload Of(CompiledMapping mapping, JsonView rawEvent)
    {
        JsonValue input = JsonValue.OfInput(rawEvent, rawEvent.Root);
        if (input.Kind != JsonKind.Object)
        {
            throw new MappingException("/", $"A mapping is applied to an object, but the event is {KindName.Of(input.Kind)}.");
        }

        Evaluation evaluation = new(rawEvent, EvaluationState.Rent(mapping.RootNames, mapping.MaxOutputByteCount));
        try
        {
            if (mapping.Root is ObjectExpression fields)
            {
                fields.EvaluateFields(evaluation, input);
                return new MappedPayload(evaluation, default, isMade: false);
            }

            JsonValue value = mapping.Root.Evaluate(evaluation, input);
            if (value.Kind == JsonKind.Object)
            {
                AddFields(evaluation, evaluation.Members(value));
            }

            return new MappedPayload(evaluation, value, isMade: true);
        }
        catch
        {
            evaluation.State.Return();
            throw;
        }
    }

    /// <summary>Writes all of it as JSON; nothing if it is undefined.</summary>
    public void WriteTo(IBufferWriter<byte> output)
    {
        if (Kind is not JsonKind.Object)
        {
            if (Kind != JsonKind.Undefined)
            {
                _evaluation.Write(_value, output);
            }

            return;
        }

        byte before = (byte)'{';
        foreach (ref readonly MadeMember field in _evaluation.State.Fields)
        {
            _evaluation.WriteMember(before, field, output, depth: 0);
            before = (byte)',';
        }

        output.Write(Count == 0 ? "{}"u8 : "}"u8);
    }

    /// <summary>Gives back what the application of the mapping took.</summary>
    public void Dispose() => _evaluation.State.Return();

    private static void AddFields(in Evaluation evaluation, MadeObject members)
    {
        for (int i = 0; i < members.Count; i++)
        {
            if (members[i].Value.Kind != JsonKind.Undefined)
            {
                evaluation.State.AddField(members[i]);
            }
        }
    }
}
