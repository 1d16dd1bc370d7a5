using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>
/// Warns of conditions that exclude each other in one <c>all</c>, and of those of one <c>any</c> of which one always holds. A field
/// without a value is neither <c>is</c> nor <c>isNot</c> anything.
/// </summary>
internal sealed class ConditionConflicts(DefinitionContext context, IReadOnlyList<FieldDefinition> fields, FieldDefinition? syncMode, string owner)
{
    public void Check(YamlMapping condition)
    {
        CheckAll(Parts(condition, "all").Where(IsSound).ToList());
        CheckAny(Parts(condition, "any").Where(IsSound).ToList());
        CheckInner(condition, "all", "any");
        CheckInner(condition, "any", "all");
    }

    /// <summary>Checks the groups of the other kind; those of the same are a part of this one.</summary>
    private void CheckInner(YamlMapping condition, string group, string other)
    {
        foreach (var item in condition[group] is YamlSequence list ? list.Items.OfType<YamlMapping>() : [])
        {
            if (item[other] is not null)
            {
                Check(item);
            }
            else
            {
                CheckInner(item, group, other);
            }
        }
    }

    private void CheckAll(List<Part> parts)
    {
        for (var later = 1; later < parts.Count; later++)
        {
            if (parts.Take(later).Select(earlier => WhyNotBoth(earlier, parts[later])).FirstOrDefault(reason => reason is not null) is { } reason)
            {
                context.Report(Rules.NeverHolds, parts[later].Place, reason);
                return;
            }
        }

        foreach (var excluded in parts.Where(part => part is { Exists: null, IsNegated: true }).GroupBy(part => part.Field).Where(group => group.Count() > 1))
        {
            if (Find(excluded.Key) is { } field && IsEveryChoice(field, excluded.SelectMany(part => part.Values)))
            {
                context.Report(Rules.NeverHolds, excluded.Last().Place, $"Together, these conditions exclude every choice of '{field.Name}', so that they never hold: remove some, or write 'exists'");
            }
        }
    }

    /// <summary>Whether nothing is left to choose without these.</summary>
    public static bool IsEveryChoice(FieldDefinition field, IEnumerable<YamlScalar> values)
    {
        var excluded = values.Select(value => ConstantReader.Read(value).As(field).Text).ToList();
        return field.Choices.Count > 0 && !field.IsMultiple && field.Choices.All(choice => excluded.Contains(choice.Value));
    }

    /// <summary>Whether nothing is wrong with the comparison by itself, which would be told already.</summary>
    private bool IsSound(Part part) => part.Field != owner && Find(part.Field) is { } field
        && (field.Choices.Count == 0 || Values(part).All(value => field.Choices.Any(choice => choice.Value == value)));

    private FieldDefinition? Find(string name) => name == Condition.SyncMode ? syncMode : FieldPath.Find(fields, name) is { } path ? path[path.Count - 1] : null;

    private string? WhyNotBoth(Part earlier, Part later)
    {
        if (earlier.Field != later.Field)
        {
            return null;
        }

        if (earlier.Exists == false || later.Exists == false)
        {
            return earlier.Exists == later.Exists ? null
                : $"In 'all', '{later.Field}' cannot be missing and have a value at once: for one of the two, write 'any' for 'all'";
        }

        if (earlier.Exists == true || later.Exists == true || (earlier.IsNegated && later.IsNegated))
        {
            return null;
        }

        var (is1, is2) = (Values(earlier), Values(later));
        if (!earlier.IsNegated && !later.IsNegated)
        {
            return is1.Intersect(is2).Any() ? null
                : $"In 'all', '{later.Field}' cannot be '{is1[0]}' and '{is2[0]}' at once: for one of them, write 'is: [{string.Join(", ", is1.Concat(is2))}]' in one condition";
        }

        var (wanted, excluded) = earlier.IsNegated ? (is2, is1) : (is1, is2);
        return wanted.Except(excluded).Any() ? null : $"In 'all', '{later.Field}' cannot be '{wanted[0]}' and not be it at once: remove one of the two";
    }

    private void CheckAny(List<Part> parts)
    {
        for (var later = 1; later < parts.Count; later++)
        {
            if (parts[later].Exists is { } exists && parts.Take(later).Any(earlier => earlier.Field == parts[later].Field && earlier.Exists == !exists))
            {
                context.Report(Rules.AlwaysHolds, parts[later].Place, $"In 'any', one of the two always holds, as '{parts[later].Field}' either has a value or not: to require it always, write 'required: true'");
                return;
            }
        }
    }

    private List<string> Values(Part part) => [.. part.Values.Select(value => Find(part.Field) is { } field ? ConstantReader.Read(value).As(field).Text : value.Value)];

    /// <summary>The comparisons of a group, and of groups of its kind in it.</summary>
    private static IEnumerable<Part> Parts(YamlMapping condition, string group)
    {
        foreach (var item in condition[group] is YamlSequence list ? list.Items.OfType<YamlMapping>() : [])
        {
            foreach (var part in Parts(item, group))
            {
                yield return part;
            }

            if (Part.Of(item) is { } comparison)
            {
                yield return comparison;
            }
        }
    }

    private sealed record Part(string Field, bool? Exists, bool IsNegated, IReadOnlyList<YamlScalar> Values, YamlSpan Place)
    {
        public static Part? Of(YamlMapping condition)
        {
            if (condition["field"] is not YamlScalar { IsNull: false } field)
            {
                return null;
            }

            if (condition["exists"] is YamlScalar exists)
            {
                return CoreSchema.TryGetBoolean(exists, out var isThere) ? new Part(field.Value, isThere, false, [], exists.Span) : null;
            }

            var node = condition["is"] ?? condition["isNot"];
            var values = node is YamlSequence list ? list.Items.OfType<YamlScalar>().ToList() : node is YamlScalar { IsNull: false } scalar ? [scalar] : [];
            return values.Count == 0 ? null : new Part(field.Value, null, condition["is"] is null, values, node!.Span);
        }
    }
}
