using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KameleoonSdk.Generator.Tests.Support;

/// <summary>The options that MSBuild would hand to the generator.</summary>
internal sealed class TestOptions(IReadOnlyDictionary<string, string> global, ImmutableDictionary<string, string> files) : AnalyzerConfigOptionsProvider
{
    private const string KindKey = "build_metadata.AdditionalFiles.KameleoonDefinition";

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(global);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options(files.SetItem(KindKey, textFile is DefinitionText { IsReference: true } ? "reference" : "true"));

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
