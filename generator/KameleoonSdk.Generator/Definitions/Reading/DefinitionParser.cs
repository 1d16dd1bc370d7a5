using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;
using Microsoft.CodeAnalysis;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Reads a definition file: first the YAML, then what it says, by the kind that its keys tell.</summary>
internal static class DefinitionParser
{
    public static ParsedDefinition Parse(DefinitionFile file)
    {
        var context = new DefinitionContext(file.Path);
        var yaml = YamlDocument.Parse(file.Text);
        var root = yaml.Root as YamlMapping;
        var isOurs = file.Kind != DefinitionKind.Undeclared || root is not null && (Has(root, "action") || Has(root, "slug") || Has(root, "event"));
        if (!isOurs)
        {
            return new ParsedDefinition(file.Origin, null, default, default);
        }

        foreach (var error in yaml.Errors)
        {
            context.Report(RuleOf(error.Kind), error.Span, error.Message);
        }

        var definition = Read(context, yaml, root);
        return file.Kind == DefinitionKind.Reference
            ? new ParsedDefinition(file.Origin, definition, default, default)
            : new ParsedDefinition(file.Origin, definition, context.Diagnostics.ToEquatableArray(), context.Places.ToEquatableArray());
    }

    private static Definition? Read(DefinitionContext context, YamlParseResult yaml, YamlMapping? root)
    {
        if (root is not null && Has(root, "action"))
        {
            return ActionReader.Read(context, root);
        }

        if (root is not null && Has(root, "slug"))
        {
            return DestinationReader.Read(context, root);
        }

        if (root is not null && Has(root, "event"))
        {
            return EventReader.Read(context, root);
        }

        if (yaml.Errors.IsEmpty)
        {
            var span = yaml.Root?.Span ?? default;
            context.Report(Rules.NotADefinition, span with { Length = Math.Min(span.Length, 1), EndLine = span.StartLine, EndColumn = span.StartColumn + Math.Min(span.Length, 1) });
        }

        return null;
    }

    private static bool Has(YamlMapping root, string key) => root[key] is not null;

    private static DiagnosticDescriptor RuleOf(YamlErrorKind kind) => kind switch
    {
        YamlErrorKind.ComplexKey or YamlErrorKind.Anchor or YamlErrorKind.Alias or YamlErrorKind.Tag or YamlErrorKind.MergeKey
            or YamlErrorKind.Directive or YamlErrorKind.SecondDocument => Rules.Refused,
        YamlErrorKind.InvisibleCharacter or YamlErrorKind.ControlCharacter => Rules.InvisibleCharacter,
        YamlErrorKind.DuplicateKey => Rules.DuplicateKey,
        _ => Rules.Syntax,
    };
}
