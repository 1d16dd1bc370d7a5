using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace KameleoonSdk.Generator.Tests.Completion;

/// <summary>What an editor with Roslyn lists at <c>|</c> in a C# file.</summary>
internal static class Editor
{
    /// <summary>The listed items by name, each with the description that the editor shows beside it.</summary>
    /// <param name="compilation">The project, generated files included.</param>
    /// <param name="code">The file, with one <c>|</c> where the cursor is.</param>
    public static async Task<IReadOnlyDictionary<string, string>> CompleteAsync(CSharpCompilation compilation, string code)
    {
        using var workspace = new AdhocWorkspace(MefHostServices.DefaultHost);
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Shop",
            "Shop",
            LanguageNames.CSharp,
            compilationOptions: compilation.Options,
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Parse),
            metadataReferences: compilation.References));
        foreach (var tree in compilation.SyntaxTrees)
        {
            project = project.AddDocument(tree.FilePath, await tree.GetTextAsync()).Project;
        }

        var position = code.IndexOf('|', StringComparison.Ordinal);
        var document = project.AddDocument("Edited.cs", SourceText.From(code.Remove(position, 1)));
        var service = CompletionService.GetService(document)!;
        var list = await service.GetCompletionsAsync(document, position);
        var described = new Dictionary<string, string>();
        foreach (var item in list.ItemsList)
        {
            var description = await service.GetDescriptionAsync(document, item);
            described[item.DisplayText] = description?.Text ?? "";
        }

        return described;
    }
}
