using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Warns of members in the template of an object that are nearly called like one that it declares. Objects may have other members in a raw event.</summary>
internal static class MemberCheck
{
    public static void Check(DefinitionContext context, YamlNode? from, FieldDefinition field)
    {
        var template = from is YamlMapping mapping && FromReader.DirectiveOf(mapping) is { } directive
            ? directive.Key.Value == "$each" ? mapping["select"] : null
            : from;
        if (field.Properties is not { } properties || field.AdditionalIdentifier is not null || template is not YamlMapping made || FromReader.DirectiveOf(made) is not null)
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
