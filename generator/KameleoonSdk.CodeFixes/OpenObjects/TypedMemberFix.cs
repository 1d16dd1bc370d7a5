using System.Collections.Immutable;
using KameleoonSdk.Generator.Analyzers;
using KameleoonSdk.Generator.Analyzers.OpenObjects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KameleoonSdk.CodeFixes.OpenObjects;

/// <summary>
/// Gives the value of a raw member to the typed one. Offered where the typed member takes the value as it is and an initializer, a
/// builder or a <c>with</c> expression can set it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TypedMemberFix))]
public sealed class TypedMemberFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("KSDK4003");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null || !context.Diagnostics[0].Properties.TryGetValue(RawMemberAnalyzer.Member, out var member) || member is null)
        {
            return;
        }

        var key = root.FindNode(context.Span, getInnermostNodeForTie: true);
        var change = RawInitializer.Replace(root, key, member, model, context.CancellationToken)
            ?? RawCall.Replace(root, key, member, model, context.CancellationToken)
            ?? RawStatement.Replace(root, key, member, model, context.CancellationToken);
        if (change is not null)
        {
            var title = $"Use the member {member}";
            context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(document.WithSyntaxRoot(change)), nameof(TypedMemberFix)), context.Diagnostics);
        }
    }

    /// <summary>Whether a property can be set and takes the value as it is.</summary>
    internal static bool Takes(INamedTypeSymbol? type, string member, ExpressionSyntax value, SemanticModel model) =>
        type is not null
        && GeneratedTypes.Property(type, member) is { SetMethod: not null } property
        && model.ClassifyConversion(value, property.Type).IsImplicit;
}
