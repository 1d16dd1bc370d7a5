using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KameleoonSdk.Generator.Analyzers;

/// <summary>The types of generated properties, taken apart.</summary>
internal static class FieldTypes
{
    /// <summary>Whether the property holds several values.</summary>
    public static bool IsList(ITypeSymbol type) => type is INamedTypeSymbol { Name: "IReadOnlyList", TypeArguments.Length: 1 };

    /// <summary>The type of one value, without what says that there may be none.</summary>
    public static ITypeSymbol Single(ITypeSymbol type) => WithoutNullable(IsList(type) ? ((INamedTypeSymbol)type).TypeArguments[0] : type);

    /// <summary>The type inside a <see cref="Nullable{T}"/>.</summary>
    public static ITypeSymbol WithoutNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    /// <summary>The expression without parentheses and <c>!</c> around it.</summary>
    public static ExpressionSyntax WithoutParentheses(ExpressionSyntax syntax)
    {
        while (true)
        {
            switch (syntax)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    syntax = parenthesized.Expression;
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed:
                    syntax = suppressed.Operand;
                    break;
                default:
                    return syntax;
            }
        }
    }
}
