using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KameleoonSdk.CodeFixes.OpenObjects;

/// <summary>
/// <c>.WithProperties("name", value)</c> becomes <c>.WithName(value)</c>; an element of <c>.WithProperties(new() { … })</c> becomes such a
/// call behind it.
/// </summary>
internal static class RawCall
{
    public static SyntaxNode? Replace(SyntaxNode root, SyntaxNode key, string member, SemanticModel model, CancellationToken cancellation) =>
        ReplaceCall(root, key, member, model, cancellation) ?? TakeOut(root, key, member, model, cancellation);

    private static SyntaxNode? ReplaceCall(SyntaxNode root, SyntaxNode key, string member, SemanticModel model, CancellationToken cancellation)
    {
        if (key.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: ArgumentListSyntax { Arguments: { Count: 2 } arguments, Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call } list } name
            && arguments.FirstOrDefault(argument => argument != name)?.Expression is { } value
            && Takes(access, member, value, model, cancellation))
        {
            return root.ReplaceNode(call, Renamed(call, access, list, member, value));
        }

        return null;
    }

    private static SyntaxNode? TakeOut(SyntaxNode root, SyntaxNode key, string member, SemanticModel model, CancellationToken cancellation)
    {
        if (RawInitializer.Element(key) is not ({ Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax { Parent: ArgumentSyntax argument } } bag } element, var value)
            || argument.Parent is not ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call } list
            || !Takes(access, member, value, model, cancellation))
        {
            return null;
        }

        if (bag.Expressions.Count == 1)
        {
            return root.ReplaceNode(call, Renamed(call, access, list, member, value));
        }

        var rest = call.ReplaceNode(bag, RawInitializer.Without(bag, element)).WithoutTrailingTrivia();
        var typed = SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, rest, SyntaxFactory.IdentifierName("With" + member)),
            Arguments(SyntaxFactory.ArgumentList(), value));
        return root.ReplaceNode(call, typed.WithTrailingTrivia(call.GetTrailingTrivia()));
    }

    private static bool Takes(MemberAccessExpressionSyntax access, string member, ExpressionSyntax value, SemanticModel model, CancellationToken cancellation) =>
        model.GetTypeInfo(access.Expression, cancellation).Type is INamedTypeSymbol { Name: "Builder" } builder
        && TypedMemberFix.Takes(builder.ContainingType, member, value, model);

    private static InvocationExpressionSyntax Renamed(
        InvocationExpressionSyntax call, MemberAccessExpressionSyntax access, ArgumentListSyntax list, string member, ExpressionSyntax value) => call
        .WithExpression(access.WithName(SyntaxFactory.IdentifierName("With" + member).WithTriviaFrom(access.Name)))
        .WithArgumentList(Arguments(list, value));

    private static ArgumentListSyntax Arguments(ArgumentListSyntax list, ExpressionSyntax value) =>
        list.WithArguments(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(value.WithoutTrivia())));
}
