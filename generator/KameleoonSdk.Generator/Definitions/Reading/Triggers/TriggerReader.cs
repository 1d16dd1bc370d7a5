using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;
using KameleoonSdk.Triggers.Language;
using KameleoonSdk.Triggers.Language.Analysis;
using KameleoonSdk.Triggers.Language.Parsing;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>
/// Reads a <c>trigger</c>. One that cannot be read, or that no event meets, sends nothing; in real files that happens, so both are
/// warnings, at the place in the query.
/// </summary>
internal static class TriggerReader
{
    public static string? Read(DefinitionContext context, KeyedReader reader)
    {
        var text = reader.Text("trigger");
        if (text is null || reader.Node("trigger") is not YamlScalar scalar)
        {
            return text;
        }

        if (Parser.Parse(text, out var problem) is not { } trigger)
        {
            Report(context, Rules.UnreadableTrigger, scalar, TriggerHabits.Explain(text, problem));
            return text;
        }

        foreach (var never in NeverTrue.FindIn(trigger).Concat(TriggerWords.FindIn(trigger)))
        {
            Report(context, Rules.DeadTrigger, scalar, never);
        }

        return text;
    }

    private static void Report(DefinitionContext context, Microsoft.CodeAnalysis.DiagnosticDescriptor rule, YamlScalar scalar, TriggerProblem problem) =>
        context.Report(rule, scalar.Value.Length == 0 ? scalar.Span : context.Part(scalar, problem.Start, Math.Max(problem.Length, 1)), problem.Message.TrimEnd('.'));
}
