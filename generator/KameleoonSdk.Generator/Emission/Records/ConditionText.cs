using KameleoonSdk.Generator.Definitions;

namespace KameleoonSdk.Generator.Emission.Records;

/// <summary>A condition in words: <c>if 'name' is 'a' or 'b'</c>.</summary>
internal static class ConditionText
{
    public static string Of(Condition condition) => "if " + Words(condition);

    private static string Words(Condition condition) => condition switch
    {
        FieldExists { Expected: true } exists => $"'{exists.Field}' is set",
        FieldExists exists => $"'{exists.Field}' is not set",
        FieldIs { IsNegated: false } field => $"'{field.Field}' is {Values(field)}",
        FieldIs field => $"'{field.Field}' is set and is not {Values(field)}",
        ConditionGroup group => string.Join(group.IsAll ? " and " : " or ", group.Conditions.Select(item => item is ConditionGroup ? $"({Words(item)})" : Words(item))),
        _ => "",
    };

    private static string Values(FieldIs field) => string.Join(" or ", field.Values.Select(value => $"'{value.Text}'"));
}
