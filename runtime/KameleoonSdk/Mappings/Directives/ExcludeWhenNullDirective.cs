using KameleoonSdk.Mappings.Values;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Directives;

/// <summary><c>@excludeWhenNull</c>: undefined instead of null, for the value and for the members of objects in it. Lists are not looked into.</summary>
internal sealed class ExcludeWhenNullDirective(Expression value) : Expression
{
    public override JsonValue Evaluate(in Evaluation evaluation, JsonValue payload)
    {
        JsonValue made = value.Evaluate(evaluation, payload);
        return made.Kind == JsonKind.Null ? default : Without(evaluation, made, 0);
    }

    private static JsonValue Without(in Evaluation evaluation, JsonValue value, int depth)
    {
        if (value.Kind != JsonKind.Object)
        {
            return value;
        }

        ValueDepth.Check(depth);
        MadeObject members = evaluation.Members(value);
        MadeObject rest = new(members.Count);
        for (int i = 0; i < members.Count; i++)
        {
            evaluation.Spend(1);
            MadeMember member = members[i];
            rest.Add(member with { Value = member.Value.Kind == JsonKind.Null ? default : Without(evaluation, member.Value, depth + 1) });
        }

        return JsonValue.Of(rest);
    }
}
