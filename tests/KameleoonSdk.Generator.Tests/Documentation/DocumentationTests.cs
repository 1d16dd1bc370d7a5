using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using KameleoonSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Tests.Documentation;

/// <summary>Everything that the README and the pages in <c>docs</c> show works, or fails as they say.</summary>
public partial class DocumentationTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(TestPaths.Definitions, ".."));

    private static readonly DefinitionProject Project = new DefinitionProject { OutputKind = OutputKind.ConsoleApplication }
        .WithReference("kameleoon/destination.yaml")
        .WithReference("kameleoon/logEvent.yaml")
        .WithReference("kameleoon/identify.yaml")
        .WithReference("kameleoon/page.yaml")
        .WithReference("kameleoon/group.yaml");

    public static TheoryData<string> Pages() =>
    [
        "README.md",
        .. Directory.GetFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_yaml_block_is_a_definition_file(string page)
    {
        foreach (var block in Blocks(page).Where(block => block.Language == "yaml"))
        {
            var diagnostics = WithDefinition(Project, page, block).Run([.. block.Errors]).Diagnostics;

            AssertQuoted(page, block, diagnostics);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_csharp_blocks_compile_as_one_program(string page)
    {
        var blocks = Blocks(page).Where(block => block is { Language: "csharp", Errors.Count: 0 });

        Assert.Empty(Compile(page, blocks));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_csharp_block_with_errors_gives_exactly_those(string page)
    {
        foreach (var block in Blocks(page).Where(block => block is { Language: "csharp", Errors.Count: > 0 }))
        {
            var above = Blocks(page).Where(other => other is { Language: "csharp", Errors.Count: 0 } && other.Line < block.Line);
            var diagnostics = Compile(page, [.. above, block]);

            Assert.Equal(block.Errors, diagnostics.Select(diagnostic => diagnostic.Id));
            AssertQuoted(page, block, diagnostics);
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    [InlineData("CONTRIBUTING.md")]
    public void Every_link_within_the_repository_leads_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Root, page))!;
        var targets = Link().Matches(File.ReadAllText(Path.Combine(Root, page)))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal));

        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(folder, target)), $"'{target}' does not exist."));
    }

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();

    /// <summary>What the compiler and the analyzers say of the blocks.</summary>
    private static ImmutableArray<Diagnostic> Compile(string page, IEnumerable<CodeBlock> blocks)
    {
        var run = Blocks(page)
            .Where(block => block is { Language: "yaml", Errors.Count: 0 })
            .Aggregate(Project, (project, block) => WithDefinition(project, page, block))
            .WithSource(PageProgram.Join(page, blocks))
            .Run();
        return [.. run.CompilerDiagnostics, .. run.UsageDiagnostics];
    }

    /// <summary>If text follows a block that must fail, it is what the compiler says.</summary>
    private static void AssertQuoted(string page, CodeBlock block, IEnumerable<Diagnostic> diagnostics)
    {
        var next = Blocks(page).SkipWhile(other => other.Line <= block.Line).FirstOrDefault();
        if (block.Errors.Count > 0 && next is { Language: "text" })
        {
            Assert.All(diagnostics, diagnostic => Assert.Contains(
                $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}",
                next.Text,
                StringComparison.Ordinal));
        }
    }

    private static DefinitionProject WithDefinition(DefinitionProject project, string page, CodeBlock block) =>
        project.WithFile($"definitions/{page.Replace('/', '-')}-{block.Line}.yaml", block.Text);

    private static IReadOnlyList<CodeBlock> Blocks(string page) =>
        CodeBlock.ReadAll(File.ReadAllText(Path.Combine(Root, page)).ReplaceLineEndings("\n"));
}
