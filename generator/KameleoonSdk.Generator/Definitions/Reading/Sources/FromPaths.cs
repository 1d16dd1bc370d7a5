using KameleoonSdk.Generator.Definitions.Mappings;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Warns of paths and templates of <c>from</c> that find nothing. They are sent as they stand: an event may have what nobody expects.</summary>
internal static class FromPaths
{
    private static readonly string[] Expressions = ["then", "else", "select", "mapping"];

    /// <summary>What is evaluated against something else than the event.</summary>
    private static readonly string[] Inner = ["select", "mapping"];

    /// <param name="context">Where it is reported.</param>
    /// <param name="node">The expression.</param>
    /// <param name="isRelative">Whether its paths start at something else than the event.</param>
    public static void Check(DefinitionContext context, YamlNode? node, bool isRelative)
    {
        switch (node)
        {
            case YamlScalar scalar when MappingJson.IsText(scalar):
                CheckPath(context, scalar, isRelative);
                break;
            case YamlSequence { Items.Count: 0 } empty:
                context.Report(Rules.DoubtfulSource, empty.Span, "An empty list takes nothing of the event: list paths, such as [$.event, $.name], or remove 'from'");
                break;
            case YamlSequence { Items.Count: > 1 } texts when !isRelative && texts.Items.All(item => item is YamlScalar text && MappingJson.IsText(item) && PathText.IsText(text.Value)):
                context.Report(Rules.DoubtfulSource, texts.Span, $"These are read as paths, of which the first that exists counts, and events have none of them: for a list of texts, write {{ $literal: [{string.Join(", ", texts.Items.Select(item => ((YamlScalar)item).Value))}] }}");
                break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                {
                    Check(context, item, isRelative);
                }

                break;
            case YamlMapping mapping when FromReader.DirectiveOf(mapping) is { } directive:
                CheckDirective(context, mapping, directive, isRelative);
                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    Check(context, entry.Value, isRelative);
                }

                break;
        }
    }

    /// <summary>Warns of an object where the field takes none, most likely a directive without its <c>$</c>.</summary>
    public static void CheckShape(DefinitionContext context, string field, YamlNode? node, FieldType type, bool isMultiple)
    {
        if (!isMultiple && type != FieldType.Object && node is YamlMapping made && FromReader.DirectiveOf(made) is { Key: { Value: "$each" or "$list" } key })
        {
            context.Report(Rules.DoubtfulSource, key.Span, $"'{key.Value}' makes a list, and '{field}' takes one value: add 'multiple: true'");
            return;
        }

        if (node is not YamlMapping { Entries: [var first, ..] } mapping || FromReader.DirectiveOf(mapping) is not null)
        {
            return;
        }

        var name = "$" + first.Key.Value;
        var isDirective = FromReader.Directives.TryGetValue(name, out var options) && mapping.Entries.Skip(1).All(entry => options.Contains(entry.Key.Value));
        if (isDirective && (type != FieldType.Object || mapping.Entries.Count > 1))
        {
            var meant = name == "$path" && first.Value is YamlScalar path ? path.Value : name;
            context.Report(Rules.DoubtfulSource, first.Key.Span, $"'{first.Key.Value}' is the name of a member here, because directives start with '$'. Did you mean '{meant}'?");
        }
        else if (type != FieldType.Object)
        {
            context.Report(Rules.DoubtfulSource, first.Key.Span, $"This makes an object, which '{field}' never is, as its type is '{FieldTypes.NameOf(type)}': write a path, such as $.properties.{field}, or a directive");
        }
    }

    private static void CheckDirective(DefinitionContext context, YamlMapping mapping, YamlEntry directive, bool isRelative)
    {
        switch (directive.Key.Value)
        {
            case "$literal":
                ConstantPath.Check(context, directive.Value, "without '$literal', it would be one");
                break;
            case "$liquid" when directive.Value is YamlScalar liquid:
                LiquidCheck.Check(context, liquid, isRelative);
                break;
            case "$template" when directive.Value is YamlScalar template:
                TemplateCheck.Check(context, template, isRelative);
                break;
            default:
                Check(context, directive.Value, isRelative);
                break;
        }

        foreach (var option in mapping.Entries.Where(entry => Expressions.Contains(entry.Key.Value)))
        {
            Check(context, option.Value, isRelative || Inner.Contains(option.Key.Value));
            if (option.Key.Value == "select" && directive.Value is YamlScalar { Value: not PathText.Root } list)
            {
                CheckItemPaths(context, option.Value, list.Value + ".");
            }
        }
    }

    /// <summary>Paths in <c>select</c> start at the item; people write them from the event on.</summary>
    private static void CheckItemPaths(DefinitionContext context, YamlNode node, string list)
    {
        switch (node)
        {
            case YamlScalar path when path.Value.StartsWith(list, StringComparison.Ordinal):
                context.Report(Rules.DoubtfulSource, path.Span, $"In 'select', paths start at the item of the list, so '{path.Value}' finds nothing. Did you mean '{PathText.Start}{path.Value.Substring(list.Length)}'?");
                break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                {
                    CheckItemPaths(context, item, list);
                }

                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    CheckItemPaths(context, entry.Value, list);
                }

                break;
        }
    }

    private static void CheckPath(DefinitionContext context, YamlScalar scalar, bool isRelative)
    {
        if (PathText.WhyNot(scalar.Value, isRelative) is { } reason)
        {
            context.Report(Rules.DoubtfulSource, scalar.Span, reason);
        }
        else if (!isRelative && PathText.IsUnrooted(scalar.Value))
        {
            context.Report(Rules.UnrootedPath, scalar.Span, scalar.Value, PathText.Rooted(scalar.Value));
        }
    }
}
