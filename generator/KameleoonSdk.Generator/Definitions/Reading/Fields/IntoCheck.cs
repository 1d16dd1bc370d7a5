using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Checks that each <c>into</c> names an open object beside the field; what does not is dropped.</summary>
internal static class IntoCheck
{
    public static void Check(DefinitionContext context, YamlMapping mapping, List<FieldDefinition> fields)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i].Into is { } into && !IsValid(context, mapping, fields, fields[i], into))
            {
                fields[i] = fields[i] with { Into = null };
            }
        }
    }

    private static bool IsValid(DefinitionContext context, YamlMapping mapping, List<FieldDefinition> fields, FieldDefinition field, string into)
    {
        // A misspelt key may have given it; then that is what there is to say.
        if (((YamlMapping)mapping[field.Name]!)["into"] is not { } node)
        {
            return true;
        }

        var span = node.Span;
        var target = fields.Find(other => other.Name == into);
        if (target is null)
        {
            if (mapping[into] is not null)
            {
                return false; // there is such a field, with a mistake of its own
            }

            var objects = fields.Where(other => other.Type == FieldType.Object && other != field).Select(other => other.Name).ToList();
            var suggestion = objects.Count == 0 ? $": add it, with the type 'object'" : Suggestion.For(into, objects);
            context.Report(Rules.UnknownField, span, "'into'", into, suggestion);
            return false;
        }

        var reason =
            target == field ? "that is the field itself. Remove 'into', or name another one" :
            target.Type != FieldType.Object ? "it is no object. Name a field of the type 'object'" :
            target.IsMultiple ? "it is a list. Name a single object" :
            target.Properties is not null ? "it has 'properties' of its own. Declare the field among them" :
            target.Into is not null ? "it is written into another field itself. Name that one" : null;
        if (reason is not null)
        {
            context.Report(Rules.InvalidInto, span, field.Name, into, reason);
        }

        return reason is null;
    }
}
