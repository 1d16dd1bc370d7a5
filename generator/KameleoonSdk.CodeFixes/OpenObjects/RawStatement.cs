using KameleoonSdk.CodeFixes.Initializers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KameleoonSdk.CodeFixes.OpenObjects;

/// <summary>
/// <c>order.Properties["name"] = value;</c> and <c>order.Properties.Add("name", value);</c> become
/// <c>order = order with { Name = value };</c>, because only an initializer sets the member. For variables that can be assigned.
/// </summary>
internal static class RawStatement
{
    public static SyntaxNode? Replace(SyntaxNode root, SyntaxNode key, string member, SemanticModel model, CancellationToken cancellation)
    {
        if (key.FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { } statement
            || Parts(statement.Expression, key) is not ({ } bag, { } value)
            || bag is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner }
            || !CanBeAssigned(model.GetSymbolInfo(owner, cancellation).Symbol)
            || !TypedMemberFix.Takes(model.GetTypeInfo(owner, cancellation).Type as INamedTypeSymbol, member, value, model))
        {
            return null;
        }

        // Parsed, so that the spaces are those that people write.
        var name = owner.Identifier.Text;
        var text = $"{name} = {name} with {{ {InitializerMembers.Member((member, value.WithoutTrivia()))} }};";
        return root.ReplaceNode(statement, SyntaxFactory.ParseStatement(text).WithTriviaFrom(statement));
    }

    /// <summary>The open object that the statement puts a value into, with the value.</summary>
    private static (ExpressionSyntax Bag, ExpressionSyntax Value)? Parts(ExpressionSyntax expression, SyntaxNode key) => expression switch
    {
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: ElementAccessExpressionSyntax access } assignment =>
            (access.Expression, assignment.Right),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method, ArgumentList.Arguments: { Count: 2 } arguments } =>
            (method.Expression, arguments.First(argument => !argument.Span.Contains(key.Span)).Expression),
        _ => null,
    };

    private static bool CanBeAssigned(ISymbol? variable) => variable switch
    {
        ILocalSymbol local => !local.IsConst && !local.IsUsing && !local.IsForEach && local.RefKind == RefKind.None,
        IParameterSymbol parameter => parameter.RefKind == RefKind.None,
        _ => false,
    };
}
