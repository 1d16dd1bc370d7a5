using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KameleoonSdk.Generator.Analyzers.Constants;

/// <summary>
/// The constants in what a field is given: the expression itself, each value that it may choose, or the items of a list that is
/// written out. By syntax, because the oldest compiler that is supported has no operations for collection expressions.
/// </summary>
internal static class ConstantFinder
{
    public static IEnumerable<GivenConstant> Find(ExpressionSyntax syntax, ITypeSymbol type, GeneratedTypes types, SemanticModel model, CancellationToken cancellation)
    {
        syntax = FieldTypes.WithoutParentheses(syntax);
        if (!FieldTypes.IsList(type))
        {
            return Constant(syntax, types, model, isItem: false, cancellation);
        }

        return Items(syntax) is { } items ? items.SelectMany(item => Constant(item, types, model, isItem: true, cancellation))
            : Chosen(syntax, model, cancellation) is { } lists ? lists.SelectMany(list => Find(list, type, types, model, cancellation))
            : Constant(syntax, types, model, isItem: false, cancellation);
    }

    /// <summary>
    /// The expressions that another one chooses from when it runs; null where it chooses nothing. Without null and empty texts:
    /// <c>?? ""</c> is how people write that a value is checked later.
    /// </summary>
    private static IEnumerable<ExpressionSyntax>? Chosen(ExpressionSyntax syntax, SemanticModel model, CancellationToken cancellation)
    {
        IEnumerable<ExpressionSyntax>? chosen = syntax switch
        {
            ConditionalExpressionSyntax conditional => [conditional.WhenTrue, conditional.WhenFalse],
            SwitchExpressionSyntax choice => choice.Arms.Select(arm => arm.Expression),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => [coalesce.Left, coalesce.Right],
            _ => null,
        };
        return chosen?.Where(value => model.GetConstantValue(value, cancellation) is not { HasValue: true, Value: null or "" });
    }

    private static IEnumerable<GivenConstant> Constant(ExpressionSyntax syntax, GeneratedTypes types, SemanticModel model, bool isItem, CancellationToken cancellation)
    {
        if (model.GetConstantValue(syntax, cancellation) is { HasValue: true, Value: var value })
        {
            return [new GivenConstant(syntax, value, isItem)];
        }

        // What a constant is converted to is no constant for the compiler where the type is nullable or a date with a time.
        return FieldTypes.WithoutParentheses(syntax) switch
        {
            var inner when inner != syntax => Constant(inner, types, model, isItem, cancellation),
            CastExpressionSyntax cast when IsTransparent(cast, types, model, cancellation) => Constant(cast.Expression, types, model, isItem, cancellation),
            BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var text }], Initializer: null } creation
                when IsDateTime(creation, types, model, cancellation) => Text(text, model, isItem, cancellation),
            BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null } or DefaultExpressionSyntax or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression }
                when IsDateTime(syntax, types, model, cancellation) => [new GivenConstant(syntax, null, isItem)],
            _ => Chosen(syntax, model, cancellation)?.SelectMany(value => Constant(value, types, model, isItem, cancellation)) ?? [],
        };
    }

    /// <summary>The date with a time of a constant text; other constructors take other values.</summary>
    private static IEnumerable<GivenConstant> Text(ExpressionSyntax syntax, SemanticModel model, bool isItem, CancellationToken cancellation) =>
        model.GetConstantValue(syntax, cancellation) is { HasValue: true, Value: var value and (string or null) }
            ? [new GivenConstant(syntax, value, isItem)]
            : [];

    private static IEnumerable<ExpressionSyntax>? Items(ExpressionSyntax syntax) => syntax switch
    {
        CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression),
        ArrayCreationExpressionSyntax array => array.Initializer?.Expressions ?? [],
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        BaseObjectCreationExpressionSyntax { Initializer: { RawKind: (int)SyntaxKind.CollectionInitializerExpression } initializer } => initializer.Expressions,
        _ => null,
    };

    private static bool IsTransparent(CastExpressionSyntax cast, GeneratedTypes types, SemanticModel model, CancellationToken cancellation) =>
        model.GetTypeInfo(cast.Type, cancellation).Type is { } type && !SymbolEqualityComparer.Default.Equals(FieldTypes.WithoutNullable(type), type)
        || IsDateTime(cast, types, model, cancellation);

    private static bool IsDateTime(ExpressionSyntax syntax, GeneratedTypes types, SemanticModel model, CancellationToken cancellation) =>
        model.GetTypeInfo(syntax, cancellation).Type is { } type && SymbolEqualityComparer.Default.Equals(FieldTypes.WithoutNullable(type), types.DateTime);
}
