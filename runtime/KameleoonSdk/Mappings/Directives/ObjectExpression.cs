using KameleoonSdk.Mappings.Values;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Directives;

/// <summary>An object of which at least one member is not constant.</summary>
internal sealed class ObjectExpression(IReadOnlyList<(string Name, Expression Value)> members) : Expression
{
    private readonly string[] _names = [.. members.Select(member => member.Name)];
    private readonly byte[][] _json = [.. members.Select(member => ValueOutput.EncodeName(member.Name))];
    private readonly Expression[] _values = [.. members.Select(member => member.Value)];

    public override JsonValue Evaluate(in Evaluation evaluation, JsonValue payload)
    {
        MadeObject made = new(_values.Length);
        for (int i = 0; i < _values.Length; i++)
        {
            evaluation.Spend(1);
            made.Add(new MadeMember(_names[i], _json[i], _values[i].Evaluate(evaluation, payload)));
        }

        return JsonValue.Of(made);
    }

    /// <summary>Evaluates as the outermost value of the mapping, without an object for it.</summary>
    public void EvaluateFields(in Evaluation evaluation, JsonValue payload)
    {
        for (int i = 0; i < _values.Length; i++)
        {
            JsonValue value = _values[i].Evaluate(evaluation, payload);
            if (value.Kind != JsonKind.Undefined)
            {
                evaluation.State.AddField(new MadeMember(_names[i], _json[i], value));
            }
        }
    }
}
