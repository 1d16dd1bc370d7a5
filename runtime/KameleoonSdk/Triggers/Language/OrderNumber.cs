using KameleoonSdk.Triggers.Language.Expressions;

namespace KameleoonSdk.Triggers.Language;

/// <summary>The number that a literal is beside <c>&lt;</c> and <c>&gt;</c>, as the reference has it.</summary>
internal static class OrderNumber
{
    /// <summary>The number; not a number where there is none, so that the comparison is never true.</summary>
    public static double Of(LiteralExpression literal) => literal switch
    {
        NumberLiteral number => number.Value,
        TextLiteral text => NumberText.Convert(text.Value),
        BooleanLiteral boolean => boolean.Value ? 1 : 0,
        _ => double.NaN,
    };
}
