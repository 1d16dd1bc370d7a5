using System.Collections.Immutable;
using KameleoonSdk.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KameleoonSdk.CodeFixes.Initializers;

/// <summary>Adds the required members that an initializer of a generated record lacks, all at once.</summary>
/// <remarks>Not shared by composition: that would tie the assembly to one version of a package that the editor brings.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingMembersFix))]
public sealed class MissingMembersFix : CodeFixProvider
{
    private const string Title = "Add the missing required members";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS9035");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true).FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } creation
            && model?.GetTypeInfo(creation, context.CancellationToken).Type is INamedTypeSymbol type
            && GeneratedTypes.In(model.Compilation) is { } types
            && types.IsRecord(type))
        {
            context.RegisterCodeFix(CodeAction.Create(Title, cancellation => AddAsync(document, root, creation, type, types, cancellation), Title), context.Diagnostics);
        }
    }

    private static async Task<Document> AddAsync(
        Document document, SyntaxNode root, BaseObjectCreationExpressionSyntax creation, INamedTypeSymbol type, GeneratedTypes types, CancellationToken cancellation)
    {
        var placeholders = new Placeholders(types, document.Project.ParseOptions);
        var members = Placeholders.Missing(type, creation.Initializer).Select(property => (property.Name, placeholders.For(property))).ToList();
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithSyntaxRoot(root.ReplaceNode(creation, InitializerMembers.Add(creation, members, text)));
    }
}
