using System.Collections.Immutable;
using KameleoonSdk.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KameleoonSdk.CodeFixes.Builders;

/// <summary>Adds a call for each required field that a builder has no value for, before <c>Build</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingCallsFix))]
public sealed class MissingCallsFix : CodeFixProvider
{
    private const string Title = "Add the missing With… calls";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("KSDK0101");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true).AncestorsAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault() is
            { Expression: MemberAccessExpressionSyntax build }
            && model is not null
            && GeneratedTypes.In(model.Compilation) is { } types
            && model.GetTypeInfo(build.Expression, context.CancellationToken).Type is INamedTypeSymbol builder
            && Missing(builder, types) is { Count: > 0 } missing)
        {
            var placeholders = new Placeholders(types, document.Project.ParseOptions);
            context.RegisterCodeFix(
                CodeAction.Create(Title, _ => Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(build, Add(build, missing, placeholders)))), Title),
                context.Diagnostics);
        }
    }

    /// <summary>The type arguments of the builder say which fields have no value; its type parameters are named after the properties.</summary>
    private static IReadOnlyList<IPropertySymbol> Missing(INamedTypeSymbol builder, GeneratedTypes types) => !types.IsBuilder(builder)
        ? []
        : [.. builder.TypeParameters
            .Where((_, i) => SymbolEqualityComparer.Default.Equals(builder.TypeArguments[i], types.Unset))
            .Select(parameter => GeneratedTypes.Property(builder.ContainingType, parameter.Name.Substring(1)))
            .OfType<IPropertySymbol>()];

    private static MemberAccessExpressionSyntax Add(MemberAccessExpressionSyntax build, IReadOnlyList<IPropertySymbol> missing, Placeholders placeholders)
    {
        // Where each call has a line of its own, so have the new ones.
        var endOfLine = build.Expression.GetTrailingTrivia().Where(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var dot = build.OperatorToken.WithLeadingTrivia(build.OperatorToken.LeadingTrivia.Where(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)));
        var receiver = build.Expression;
        foreach (var property in missing)
        {
            var method = SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, receiver, dot, SyntaxFactory.IdentifierName("With" + property.Name));
            var argument = SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(placeholders.For(property)));
            receiver = SyntaxFactory.InvocationExpression(method, SyntaxFactory.ArgumentList(argument)).WithTrailingTrivia(endOfLine);
        }

        return build.WithExpression(receiver);
    }
}
