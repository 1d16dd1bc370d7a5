using System.Text.RegularExpressions;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;
using KameleoonSdk.Triggers.Language;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Warns of references in a <c>$template</c> that stay as they are, or find nothing.</summary>
internal static class TemplateCheck
{
    private const string Open = "{{";
    private const string Close = "}}";

    private static readonly Regex SingleBraces = new(@"\$?\{\s*(?<path>[A-Za-z_$][A-Za-z0-9_.$]*)\s*\}", RegexOptions.CultureInvariant);

    /// <summary>A path at the end.</summary>
    private static readonly Regex Word = new(@"[A-Za-z_$][A-Za-z0-9_.$]*\s*$", RegexOptions.CultureInvariant);

    public static void Check(DefinitionContext context, YamlScalar template, bool isRelative)
    {
        var text = template.Value;
        if (!text.Contains(Open) && SingleBraces.Match(text) is { Success: true } single)
        {
            var path = PathText.WithoutRoot(single.Groups["path"].Value);
            if (Fields.IsKnown(path.Split('.')[0]))
            {
                context.Report(Rules.DoubtfulSource, context.Part(template, single.Index, single.Length), $"'{single.Value}' stays as it is: what is taken from the event stands in double braces. Did you mean '{{{{{path}}}}}'?");
            }
        }

        if (text.IndexOf(Close, StringComparison.Ordinal) is > 0 and var stray && text.LastIndexOf('{', stray) < 0 && Word.Match(text.Substring(0, stray)) is { Success: true } word)
        {
            context.Report(Rules.DoubtfulSource, context.Part(template, word.Index, stray + Close.Length - word.Index), $"'{text.Substring(word.Index, stray + Close.Length - word.Index)}' is never opened and stays as it is. Did you mean '{{{{{word.Value.Trim()}}}}}'?");
        }

        for (var open = text.IndexOf(Open, StringComparison.Ordinal); open >= 0; open = text.IndexOf(Open, open, StringComparison.Ordinal))
        {
            var close = text.IndexOf(Close, open, StringComparison.Ordinal);
            if (close < 0)
            {
                context.Report(Rules.DoubtfulSource, context.Part(template, open, text.Length - open), $"'{text.Substring(open)}' is never closed and stays as it is: end it with '}}}}'");
                return;
            }

            var end = close + Close.Length;
            for (; end < text.Length && text[end] == '}'; end++)
            {
            }

            CheckReference(context, template, open, end, isRelative);
            open = end;
        }
    }

    private static void CheckReference(DefinitionContext context, YamlScalar template, int start, int end, bool isRelative)
    {
        var reference = template.Value.Substring(start, end - start).Trim('{', '}', ' ');
        if (WhyNoPath(template.Value, reference, start, end) is { } mistake)
        {
            context.Report(Rules.DoubtfulSource, context.Part(template, start, mistake.Length), mistake.Message);
            return;
        }

        var path = PathText.WithoutRoot(reference);
        var first = path.Split('.')[0];
        var meant = isRelative ? null : Fields.Misspelt(first);
        if (path.Length == reference.Length && meant is null)
        {
            return;
        }

        var reason = meant is null ? "In braces, paths have no '$.', so this finds nothing" : $"Events have no '{first}', so this finds nothing";
        context.Report(Rules.DoubtfulSource, context.Part(template, start, end - start), $"{reason}. Did you mean '{{{{{(meant ?? first) + path.Substring(first.Length)}}}}}'?");
    }

    /// <summary>Why what stands between the braces is no path, and how much of it is shown.</summary>
    private static (int Length, string Message)? WhyNoPath(string text, string reference, int start, int end)
    {
        var shown = text.Substring(start, end - start);
        if (reference.Length == 0)
        {
            return (shown.Length, $"'{shown}' names nothing: write a path in the braces, such as {{{{event}}}}");
        }

        if (reference.IndexOfAny(['{', '}']) >= 0)
        {
            var open = shown.Substring(0, shown.IndexOf('}') is > 0 and var brace ? brace + 1 : shown.IndexOf(Open, 2, StringComparison.Ordinal)).TrimEnd();
            return (open.Length, $"'{open}' is never closed and stays as it is: end it with '}}}}'");
        }

        return reference.IndexOf('|') > 0
            ? (shown.Length, $"A template has no filters, so '{shown}' finds nothing: write {{ $liquid: '{shown}' }}")
            : null;
    }
}
