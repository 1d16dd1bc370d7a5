using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Emission.Text;

namespace KameleoonSdk.Generator.Emission.Descriptors;

/// <summary>The JSON of a condition. The runtime's <c>ConditionReader</c> knows each of the names.</summary>
internal static class ConditionJson
{
    public static string Of(Condition condition) => condition switch
    {
        FieldExists exists => new JsonObjectText().Text("field", exists.Field).Json("exists", exists.Expected ? "true" : "false").ToString(),
        FieldIs field => new JsonObjectText().Text("field", field.Field).Json(field.IsNegated ? "isNot" : "is", List(field.Values.Select(Constant))).ToString(),
        ConditionGroup group => new JsonObjectText().Json(group.IsAll ? "all" : "any", List(group.Conditions.Select(Of))).ToString(),
        _ => throw new ArgumentException($"No condition is a {condition.GetType().Name}.", nameof(condition)),
    };

    private static string List(IEnumerable<string> items) => $"[{string.Join(",", items)}]";

    private static string Constant(ConstantValue value) => value.Kind == ConstantKind.Text ? JsonText.QuoteReadable(value.Text) : value.Text;
}
