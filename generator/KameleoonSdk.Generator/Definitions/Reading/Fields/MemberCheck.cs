using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Warns of members in the template of an object that are nearly called like one that it declares. Objects may have other members in a raw event.</summary>
internal static class MemberCheck
{
    /// <summary>The template of an object, or of those of a list; null where the expression has none.</summary>
    public static YamlMapping? TemplateOf(YamlNode? from) => from is not YamlMapping mapping ? null
        : FromReader.DirectiveOf(mapping) is not { } directive ? mapping
        : directive.Key.Value == "$each" && mapping["select"] is YamlMapping select && FromReader.DirectiveOf(select) is null ? select
        : null;

    public static void Check(DefinitionContext context, YamlNode? from, FieldDefinition field)
    {
        if (field.Properties is not { } properties || field.AdditionalIdentifier is not null || TemplateOf(from) is not { } made)
        {
            return;
        }

        foreach (var entry in made.Entries)
        {
            if (properties.FirstOrDefault(property => property.Name == entry.Key.Value) is { } property)
            {
                Check(context, entry.Value, property);
            }
            else if (Suggestion.Nearest(entry.Key.Value, [.. properties.Select(other => other.Name)]) is { } meant && made[meant] is null)
            {
                context.Report(Rules.DoubtfulSource, entry.Key.Span, $"'{entry.Key.Value}' is no member of '{field.Name}'. Did you mean '{meant}'?");
            }
        }
    }
}
