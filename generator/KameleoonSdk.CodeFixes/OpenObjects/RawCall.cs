using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KameleoonSdk.CodeFixes.OpenObjects;

/// <summary><c>.WithProperties("name", value)</c> becomes <c>.WithName(value)</c>.</summary>
internal static class RawCall
{
    public static SyntaxNode? Replace(SyntaxNode root, SyntaxNode key, string member, SemanticModel model, CancellationToken cancellation)
    {
        if (key.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent: ArgumentListSyntax { Arguments: { Count: 2 } arguments, Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call } list } name
            && arguments.FirstOrDefault(argument => argument != name)?.Expression is { } value
            && model.GetTypeInfo(access.Expression, cancellation).Type is INamedTypeSymbol { Name: "Builder" } builder
            && TypedMemberFix.Takes(builder.ContainingType, member, value, model))
        {
            var method = SyntaxFactory.IdentifierName("With" + member).WithTriviaFrom(access.Name);
            var argument = SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(value.WithoutTrivia()));
            return root.ReplaceNode(call, call.WithExpression(access.WithName(method)).WithArgumentList(list.WithArguments(argument)));
        }

        return null;
    }
}
