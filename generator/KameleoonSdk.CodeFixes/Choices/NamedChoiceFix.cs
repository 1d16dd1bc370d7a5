using System.Collections.Immutable;
using KameleoonSdk.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace KameleoonSdk.CodeFixes.Choices;

/// <summary>Replaces the value of a choice on the wire, which does not compile, by the member that stands for it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NamedChoiceFix))]
public sealed class NamedChoiceFix : CodeFixProvider
{
    /// <summary>No conversion, a conversion that has to be asked for, and an argument of the wrong type.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS0029", "CS0266", "CS1503");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null || GeneratedTypes.In(model.Compilation) is not { } types
            || Expression(root.FindNode(context.Span, getInnermostNodeForTie: true)) is not { } expression
            || model.GetConstantValue(expression, context.CancellationToken) is not { HasValue: true, Value: { } value }
            || ExpectedChoice.Of(expression, types, model, context.CancellationToken) is not { } choice
            || ChoiceLookup.Find(choice, value) is not { } member)
        {
            return;
        }

        var title = $"Use {choice.Name}.{member.Name}";
        context.RegisterCodeFix(
            CodeAction.Create(title, _ => Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(expression, Access(choice, member).WithTriviaFrom(expression)))), nameof(NamedChoiceFix)),
            context.Diagnostics);
    }

    private static ExpressionSyntax? Expression(SyntaxNode node) => node switch
    {
        ExpressionSyntax expression => expression,
        ArgumentSyntax argument => argument.Expression,
        _ => null,
    };

    private static ExpressionSyntax Access(ITypeSymbol choice, ChoiceMember member) => SyntaxFactory
        .ParseExpression($"{choice.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{member.Identifier}")
        .WithAdditionalAnnotations(Simplifier.Annotation);
}
