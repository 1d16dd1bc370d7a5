using System.Globalization;
using KameleoonSdk.Mappings.Loading;
using KameleoonSdk.Mappings.Model;
using KameleoonSdk.Mappings.Values;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Directives;

/// <summary><c>@flatten</c>: an object of one level, whose names are the paths to the values.</summary>
internal sealed class FlattenDirective(Expression value, Expression separator, bool omitArrays, MappingPath path) : Expression
{
    public override JsonValue Evaluate(in Evaluation evaluation, JsonValue payload)
    {
        JsonValue between = separator.Evaluate(evaluation, payload);
        if (between.Kind != JsonKind.String)
        {
            throw Evaluation.Failure(path.Add("separator"), $"should be a string but it is {KindName.Of(between.Kind)}.");
        }

        MadeObject flat = new();
        Flatten(evaluation, flat, value.Evaluate(evaluation, payload), "", evaluation.GetText(between), 0);
        return JsonValue.Of(flat);
    }

    private void Flatten(in Evaluation evaluation, MadeObject flat, JsonValue inner, string prefix, string between, int depth)
    {
        ValueDepth.Check(depth);
        evaluation.Spend(prefix.Length + 1);
        if (inner.Kind == JsonKind.Object)
        {
            MadeObject members = evaluation.Members(inner);
            for (int i = 0; i < members.Count; i++)
            {
                Flatten(evaluation, flat, members[i].Value, Join(prefix, between, members[i].Name), between, depth + 1);
            }
        }
        else if (inner.Kind == JsonKind.Array && !omitArrays)
        {
            MadeArray items = evaluation.Items(inner);
            for (int i = 0; i < items.Count; i++)
            {
                Flatten(evaluation, flat, items[i], Join(prefix, between, i.ToString(CultureInfo.InvariantCulture)), between, depth + 1);
            }
        }
        else
        {
            flat.Set(new MadeMember(prefix, null, inner));
        }
    }

    private static string Join(string prefix, string between, string name) => prefix.Length == 0 ? name : prefix + between + name;
}
