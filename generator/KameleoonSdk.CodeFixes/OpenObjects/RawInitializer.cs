using KameleoonSdk.CodeFixes.Initializers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KameleoonSdk.CodeFixes.OpenObjects;

/// <summary>Takes an element out of the initializer of an open object and gives its value to a member of the initializer around that.</summary>
internal static class RawInitializer
{
    public static SyntaxNode? Replace(SyntaxNode root, SyntaxNode key, string member, SemanticModel model, CancellationToken cancellation)
    {
        if (Element(key) is not ({ Parent: InitializerExpressionSyntax bag } element, var value)
            || bag.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { Parent: InitializerExpressionSyntax outer } assignment
            || !TypedMemberFix.Takes(Type(outer, model, cancellation), member, value, model))
        {
            return null;
        }

        var isSet = outer.Expressions.OfType<AssignmentExpressionSyntax>().Any(other => other.Left is IdentifierNameSyntax name && name.Identifier.ValueText == member);
        var isEmpty = bag.Expressions.Count == 1 && assignment.Right == bag;
        if (isEmpty && !isSet)
        {
            return root.ReplaceNode(assignment, InitializerMembers.Member((member, value)).WithTriviaFrom(assignment));
        }

        var changed = isEmpty
            ? Without(outer, assignment)
            : outer.ReplaceNode(bag, Without(bag, element));
        return root.ReplaceNode(outer, isSet ? changed : InitializerMembers.Add(changed, [(member, value)]));
    }

    /// <summary>The element of a key, <c>[key] = value</c> or <c>{ key, value }</c>, with its value.</summary>
    public static (ExpressionSyntax Element, ExpressionSyntax Value)? Element(SyntaxNode key) =>
        key.Parent is InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: [_, var value] } pair ? (pair, value) :
        key.FirstAncestorOrSelf<ImplicitElementAccessSyntax>() is { Parent: AssignmentExpressionSyntax assignment } ? (assignment, assignment.Right) :
        null;

    private static INamedTypeSymbol? Type(InitializerExpressionSyntax initializer, SemanticModel model, CancellationToken cancellation) =>
        initializer.Parent is ExpressionSyntax owner ? model.GetTypeInfo(owner, cancellation).Type as INamedTypeSymbol : null;

    public static InitializerExpressionSyntax Without(InitializerExpressionSyntax initializer, ExpressionSyntax element)
    {
        var isLast = initializer.Expressions.Last() == element && initializer.Expressions.SeparatorCount < initializer.Expressions.Count;
        var rest = initializer.Expressions.Remove(element);

        // What stands before the closing brace is part of the last element.
        return initializer.WithExpressions(isLast && rest.Count > 0 ? rest.Replace(rest.Last(), rest.Last().WithTrailingTrivia(element.GetTrailingTrivia())) : rest);
    }
}
