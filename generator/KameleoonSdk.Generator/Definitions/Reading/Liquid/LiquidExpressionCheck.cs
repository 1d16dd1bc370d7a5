using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;
using KameleoonSdk.Triggers.Language;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Warns of filters that Liquid does not have or that are switched off, and of paths that find nothing.</summary>
internal sealed class LiquidExpressionCheck(DefinitionContext context, YamlScalar template, bool isRelative)
{
    private readonly string _text = template.Value;

    public void Check(int start, int end)
    {
        foreach (var (at, name) in LiquidText.Filters(_text, start, end))
        {
            if (LiquidWords.DisabledFilters.Contains(name))
            {
                Report(at, name.Length, $"The filter '{name}' of Liquid is switched off, as in the reference, so that the mapping fails: write it without");
            }
            else if (!LiquidWords.Filters.Contains(name))
            {
                var meant = Suggestion.Nearest(name, LiquidWords.Filters);
                Report(at, name.Length, $"'{name}' is no filter of Liquid and leaves the value as it is{(meant is null ? ": remove it" : $". Did you mean '{meant}'?")}");
            }
        }

        var path = LiquidText.FirstPath(_text, start, end);
        if (path.Text.StartsWith(PathText.Start, StringComparison.Ordinal))
        {
            Report(path.Start, path.Text.Length, $"In braces, paths have no '$.', so this finds nothing. Did you mean '{path.Text.Substring(PathText.Start.Length)}'?");
            return;
        }

        var first = path.Text.Split('.', '[')[0];
        if (!isRelative && first.Length > 2 && !LiquidText.IsVariable(_text, first) && Fields.Misspelt(first) is { } field)
        {
            Report(path.Start, path.Text.Length, $"Events have no '{first}', so this finds nothing. Did you mean '{field}{path.Text.Substring(first.Length)}'?");
        }
    }

    private void Report(int start, int length, string message) => context.Report(Rules.BrokenLiquid, context.Part(template, start, length), message);
}
