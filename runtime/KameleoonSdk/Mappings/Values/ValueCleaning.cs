using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Mappings.Values;

/// <summary>Values without the members that are undefined, at any depth. What has none is left as it is.</summary>
internal static class ValueCleaning
{
    public static JsonValue Clean(this in Evaluation evaluation, JsonValue value, int depth = 0)
    {
        ValueDepth.Check(depth);
        return value.Source switch
        {
            MadeObject { IsClean: false } made => Clean(evaluation, value, made, depth),
            MadeArray { IsClean: false } made => Clean(evaluation, value, made, depth),
            _ => value,
        };
    }

    private static JsonValue Clean(in Evaluation evaluation, JsonValue value, MadeObject made, int depth)
    {
        MadeObject cleaned = new(made.Count) { IsClean = true };
        bool changed = false;
        for (int i = 0; i < made.Count; i++)
        {
            evaluation.Spend(1);
            MadeMember member = made[i];
            JsonValue inner = evaluation.Clean(member.Value, depth + 1);
            changed |= inner.Kind == JsonKind.Undefined || !ReferenceEquals(inner.Source, member.Value.Source);
            if (inner.Kind != JsonKind.Undefined)
            {
                cleaned.Add(member with { Value = inner });
            }
        }

        made.IsClean = !changed;
        return changed ? JsonValue.Of(cleaned) : value;
    }

    private static JsonValue Clean(in Evaluation evaluation, JsonValue value, MadeArray made, int depth)
    {
        MadeArray cleaned = new(made.Count) { IsClean = true };
        bool changed = false;
        for (int i = 0; i < made.Count; i++)
        {
            evaluation.Spend(1);
            JsonValue inner = evaluation.Clean(made[i], depth + 1);
            changed |= !ReferenceEquals(inner.Source, made[i].Source);
            cleaned.Add(inner);
        }

        made.IsClean = !changed;
        return changed ? JsonValue.Of(cleaned) : value;
    }
}
