using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Values;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>A condition as a C# expression over the backing fields of a record.</summary>
internal static class ConditionEmitter
{
    public static string Expression(EmittedType type, Condition condition) => condition switch
    {
        FieldExists exists => OnField(type, exists.Field, field => exists.Expected ? field.Value.IsPresent(field.Backing) : null)
            ?? (exists.Expected ? "false" : $"!({OnField(type, exists.Field, field => field.Value.IsPresent(field.Backing)) ?? "false"})"),
        FieldIs field => Is(type, field),
        ConditionGroup { Conditions.Count: 0 } => "false",
        ConditionGroup group => "(" + string.Join(group.IsAll ? " && " : " || ", group.Conditions.Select(item => Expression(type, item))) + ")",
        _ => "false",
    };

    private static string Is(EmittedType type, FieldIs condition) => OnField(type, condition.Field, field =>
    {
        var equal = condition.Values.Select(value => field.Value.Is(field.Backing, value)).OfType<string>().ToList();
        var any = equal.Count == 0 ? "false" : $"({string.Join(" || ", equal)})";

        // A field without a value is not 'not' anything: the reference asks for its presence first.
        return condition.IsNegated ? $"({field.Value.IsPresent(field.Backing)} && !{any})" : any;
    }) ?? "false";

    /// <summary>The expression over a field of the record or, with a dot, of an object in it; null where there is no such field.</summary>
    private static string? OnField(EmittedType type, string path, Func<EmittedField, string?> expression)
    {
        if (type.Fields.FirstOrDefault(field => field.Name == path) is { } found)
        {
            return expression(found);
        }

        var dot = path.IndexOf('.');
        var parent = dot <= 0 ? null : type.Fields.FirstOrDefault(field => field.Name == path.Substring(0, dot) && field.Value is RecordEmitter);
        return parent is null ? null : NestedCondition.Expression(parent, path.Substring(dot + 1), expression);
    }
}
