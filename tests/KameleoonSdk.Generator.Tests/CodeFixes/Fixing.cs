using KameleoonSdk.Generator.Analyzers.Constants;
using KameleoonSdk.Generator.Analyzers.OpenObjects;
using KameleoonSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace KameleoonSdk.Generator.Tests.CodeFixes;

/// <summary>What the tests of code fixes share: a definition with a field of each kind, and the check of what a fix makes.</summary>
internal static class Fixing
{
    private static readonly DefinitionProject Shop = new DefinitionProject()
        .WithFile("definitions/order.yaml", """
            destination: kameleoon
            action: order
            fields:
              type: { type: string, required: true }
              id: { type: string, required: true }
              at: { type: string, format: date-time, required: true }
              count: { type: integer, required: true, minimum: 2 }
              share: { type: number, required: true, maximum: -0.5 }
              active: { type: boolean, required: true }
              color: { type: string, required: true, choices: ["#0f0", red] }
              priority: { type: integer, choices: [1, 2] }
              colors: { type: string, choices: [dark blue, light green], multiple: true }
              payload: { type: object, required: true }
              tags: { type: string, multiple: true, required: true }
              short: { type: string, required: true, maxLength: 3 }
              long: { type: string, required: true, minLength: 6 }
              day: { type: string, required: true, format: date }
              address:
                type: object
                required: true
                properties:
                  street: { type: string, required: true }
                  zip: { type: string }
            factories:
              Make: { parameters: [id, count, share, active, color, payload, tags, long, day, address], fill: { type: order, at: $now, short: s } }
            """)
        .WithFile("definitions/sale.yaml", """
            destination: kameleoon
            action: sale
            fields:
              id: { type: string, required: true }
              color: { type: string, choices: [red, dark blue] }
              priority: { type: integer, choices: [1, 2] }
              colors: { type: string, choices: [red, green], multiple: true }
            """);

    private static readonly AnalyzedProject Referenced = AnalyzedProject.Referencing(Shop);
    private static readonly AnalyzedProject Generated = AnalyzedProject.With(Shop);

    public static FixedSource Source(string body, bool sameProject = false, LanguageVersion language = LanguageVersion.CSharp12) => FixedSource.In(
        (sameProject ? Generated : Referenced).Compilation,
        DefinitionProject.ParseOptions.WithLanguageVersion(language),
        $$"""
        using System;
        using KameleoonSdk;
        using Shop;

        internal static class Probe
        {
            private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;

            public static object Run()
            {
                {{body.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }
        """,
        new InvalidConstantAnalyzer(),
        new RawMemberAnalyzer());

    /// <summary>The body after a fix. What the fix makes compiles, and no rule of ours has anything to say of it.</summary>
    public static async Task<string> FixAsync(this CodeFixProvider fix, FixedSource source, string id, bool all = false)
    {
        var result = all ? await source.FixAllAsync(fix, id) : await source.FixAsync(fix, id);
        var left = (await result.DiagnosticsAsync()).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.True(!left.Any(), string.Join('\n', left) + "\n" + result.Text);
        var start = result.Text.IndexOf("Run()\n    {\n", StringComparison.Ordinal) + "Run()\n    {\n".Length;
        var body = result.Text[start..result.Text.IndexOf("\n    }\n", start, StringComparison.Ordinal)];
        return string.Join('\n', body.Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line));
    }
}
