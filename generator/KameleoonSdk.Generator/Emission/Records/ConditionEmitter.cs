using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Text;
using KameleoonSdk.Generator.Emission.Values;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>A condition as a C# expression over the fields of a record.</summary>
internal static class ConditionEmitter
{
    /// <summary>What a condition on an unknown field is: it never holds.</summary>
    public const string Never = "false";

    public static string Expression(EmittedType type, Condition condition) => condition switch
    {
        FieldExists exists => Exists(type, exists),
        FieldIs field => Is(type, field),
        ConditionGroup { Conditions.Count: 0 } => Never,
        ConditionGroup group => "(" + string.Join(group.IsAll ? " && " : " || ", group.Conditions.Select(item => Expression(type, item))) + ")",
        _ => Never,
    };

    private static string Exists(EmittedType type, FieldExists condition)
    {
        var exists = OnField(type, condition.Field, (field, v) => field.Value.IsPresent(v));
        return condition.Expected ? exists : $"!({exists})";
    }

    private static string Is(EmittedType type, FieldIs condition) => OnField(type, condition.Field, (field, v) =>
    {
        var equal = condition.Values.Select(value => field.Value.Is(v, value)).OfType<string>().ToList();
        var any = equal.Count == 0 ? Never : $"({string.Join(" || ", equal)})";

        // A field without a value is not 'not' anything: the reference asks for its presence first.
        return condition.IsNegated ? $"({field.Value.IsPresent(v)} && !{any})" : any;
    });

    private static string OnField(EmittedType type, string path, Func<EmittedField, string, string> expression) =>
        OnField(type, path, field => field.Backing, expression) ?? Never;

    /// <summary>The expression over a field of the record or, with dots, of an object in it; null where there is no such field.</summary>
    /// <param name="type">The record.</param>
    /// <param name="path">The name of the field, or the names from the outside in.</param>
    /// <param name="read">How a field of the record is read.</param>
    /// <param name="expression">What is asked of the field that was found, and of the expression that reads it.</param>
    private static string? OnField(EmittedType type, string path, Func<EmittedField, string> read, Func<EmittedField, string, string> expression)
    {
        if (type.Fields.FirstOrDefault(field => field.Name == path) is { } found)
        {
            return expression(found, read(found));
        }

        var dot = path.IndexOf('.');
        var parent = dot <= 0 ? null : type.Fields.FirstOrDefault(field => field.Name == path.Substring(0, dot) && field.Value is RecordEmitter);
        if (parent is null)
        {
            return null;
        }

        // A record cannot see the backing fields of one inside it, so members of objects are read by their properties.
        var v = read(parent);
        var inner = OnField(parent.Nested!, path.Substring(dot + 1), member => member.FromProperty($"{v}.{Identifiers.Escape(member.Identifier)}"), expression);
        return inner is null ? null : $"({v} is not null && {inner})";
    }
}
