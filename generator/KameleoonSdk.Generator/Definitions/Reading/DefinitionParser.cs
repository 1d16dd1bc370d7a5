using System.Text.RegularExpressions;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Reads a definition file: first the YAML, then what it says, by the kind that its keys tell.</summary>
internal static class DefinitionParser
{
    /// <summary>A file of <c>key = value</c>.</summary>
    private static readonly Regex Assignment = new(@"^(?<key>destination|action|slug|event|name)\s*(?<equals>=)\s*(?<value>[^\s=]+)", RegexOptions.CultureInvariant);

    public static ParsedDefinition Parse(DefinitionFile file)
    {
        var yaml = YamlDocument.Parse(file.Text);
        var runOn = new RunOnItems(file.Text);
        var root = runOn.Repair(yaml.Root) as YamlMapping;
        if (file.Kind == DefinitionKind.Undeclared && (root is null || !DefinitionKinds.IsDefinition(root)))
        {
            return new ParsedDefinition(file.Origin, null, default, default);
        }

        var context = new DefinitionContext(file.Path, file.Text, [.. yaml.Errors, .. runOn.Errors, .. TypographicQuotes.Find(yaml.Root), .. InvisibleText.Find(file.Text, yaml.Root)]);
        var definition = Read(context, yaml, root);
        var filter = new DiagnosticFilter(SuppressedLine.From(yaml), file.Severities);
        return file.Kind == DefinitionKind.Reference
            ? new ParsedDefinition(file.Origin, definition, default, default)
            : new ParsedDefinition(file.Origin, definition, filter.Apply(context.Diagnostics), context.Places.ToEquatableArray()) { Filter = filter, IsBroken = !yaml.Errors.IsEmpty };
    }

    private static Definition? Read(DefinitionContext context, YamlParseResult yaml, YamlMapping? root)
    {
        var kind = root is null ? null : DefinitionKinds.Find(root);
        if (kind is not null)
        {
            return kind == KeySet.Action ? ActionReader.Read(context, root!)
                : kind == KeySet.Destination ? DestinationReader.Read(context, root!)
                : EventReader.Read(context, root!);
        }

        if (yaml is { Errors.IsEmpty: true, Root: YamlScalar text } && Assignment.Match(text.Value) is { Success: true } assignment)
        {
            context.Report(Rules.Syntax, context.Part(text, assignment.Groups["equals"].Index, 1), $"'=' does not stand between a key and its value: write '{assignment.Groups["key"].Value}: {assignment.Groups["value"].Value}', and so on every line.");
        }
        else if (yaml.Errors.IsEmpty)
        {
            var span = yaml.Root?.Span ?? default;
            var start = span with { Length = Math.Min(span.Length, 1), EndLine = span.StartLine, EndColumn = span.StartColumn + Math.Min(span.Length, 1) };
            context.Report(Rules.NotADefinition, start, yaml.Root switch
            {
                null => "This file is empty",
                YamlSequence => "This is a list and no definition file",
                YamlScalar => "This is a text and no definition file",
                _ => "This is no definition file",
            });
        }

        return null;
    }
}
