using System.Collections.Immutable;
using KameleoonSdk.Generator.Analyzers.Constants;
using KameleoonSdk.Generator.Analyzers.Events;
using KameleoonSdk.Generator.Analyzers.OpenObjects;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KameleoonSdk.Generator.Tests.Diagnostics;

/// <summary>Every diagnostic has its page, to which its link leads, and its line in the list of all.</summary>
public class PageTests
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(TestPaths.Definitions, "..", "docs", "diagnostics"));

    private static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        .. new DiagnosticAnalyzer[] { new DefinitionAnalyzer(), new InvalidConstantAnalyzer(), new UnusedEventAnalyzer(), new RawMemberAnalyzer() }
            .SelectMany(analyzer => analyzer.SupportedDiagnostics),
    ];

    public static TheoryData<string> Ids() => [.. All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_link_leads_to_the_page(string id)
    {
        var rule = All.Single(rule => rule.Id == id);

        Assert.StartsWith(Rules.HelpLink, rule.HelpLinkUri, StringComparison.Ordinal);
        var page = Path.Combine(Folder, rule.HelpLinkUri[Rules.HelpLink.Length..]);
        Assert.Equal($"# {id}: {rule.Title}", File.ReadLines(page).First());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_list_has_its_title_and_severity(string id)
    {
        var rule = All.Single(rule => rule.Id == id);
        var severity = rule.IsEnabledByDefault ? rule.DefaultSeverity.ToString().ToLowerInvariant() : "off";

        Assert.Contains($"| [{id}]({id}.md) | {rule.Title} | {severity} |", File.ReadLines(Path.Combine(Folder, "README.md")));
    }
}
