using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>A condition as a C# expression over the fields of a record.</summary>
internal static class ConditionEmitter
{
    /// <summary>What a condition on an unknown field is: it never holds.</summary>
    public const string Never = "false";

    /// <param name="scope">The fields that the condition may ask for: those beside the one that has it.</param>
    /// <param name="condition">The condition.</param>
    public static string Expression(IReadOnlyList<EmittedField> scope, Condition condition) => condition switch
    {
        FieldExists exists => Exists(scope, exists),
        FieldIs field => Is(scope, field),
        ConditionGroup { Conditions.Count: 0 } => Never,
        ConditionGroup group => "(" + string.Join(group.IsAll ? " && " : " || ", group.Conditions.Select(item => Expression(scope, item))) + ")",
        _ => Never,
    };

    private static string Exists(IReadOnlyList<EmittedField> scope, FieldExists condition)
    {
        var exists = OnField(scope, condition.Field, (field, v) => field.Value.IsPresent(v));
        return condition.Expected ? exists : $"!({exists})";
    }

    private static string Is(IReadOnlyList<EmittedField> scope, FieldIs condition) => OnField(scope, condition.Field, (field, v) =>
    {
        var equal = condition.Values.Select(value => field.Value.Is(v, value)).OfType<string>().ToList();
        var any = equal.Count == 0 ? Never : $"({string.Join(" || ", equal)})";

        // A field without a value is not 'not' anything: the reference asks for its presence first.
        return condition.IsNegated ? $"({field.Value.IsPresent(v)} && !{any})" : any;
    });

    /// <summary>What is asked of the field, of the scope or of an object in it, and of the expression that reads it.</summary>
    private static string OnField(IReadOnlyList<EmittedField> scope, string name, Func<EmittedField, string, string> expression)
    {
        if (FieldPath.Find([.. scope.Select(field => field.Definition)], name) is not { } path)
        {
            return Never;
        }

        var field = scope.First(candidate => candidate.Definition == path[0]);
        var v = field.Backing;
        var isThere = "";
        foreach (var definition in path.Skip(1))
        {
            // A record cannot see the backing fields of one inside it, so members of objects are read by their properties.
            isThere += $"{v} is not null && ";
            field = field.Nested!.Fields.First(candidate => candidate.Definition == definition);
            v = field.FromProperty($"{v}.{Identifiers.Escape(field.Identifier)}");
        }

        return isThere.Length == 0 ? expression(field, v) : $"({isThere}{expression(field, v)})";
    }
}
