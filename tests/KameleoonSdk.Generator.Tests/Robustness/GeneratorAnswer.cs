using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Tests.Robustness;

/// <summary>Everything that a generator said and made, as a text.</summary>
internal static class GeneratorAnswer
{
    public static string Of(GeneratorDriver driver)
    {
        var result = driver.GetRunResult();
        var sources = result.Results.SelectMany(generator => generator.GeneratedSources)
            .OrderBy(source => source.HintName, StringComparer.Ordinal)
            .Select(source => $"{source.HintName}\n{source.SourceText}");
        return string.Join("\n", [.. result.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal), .. sources]);
    }
}
