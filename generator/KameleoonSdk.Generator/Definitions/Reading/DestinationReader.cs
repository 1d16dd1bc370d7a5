using KameleoonSdk.Generator.Definitions.Naming;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Emission.Text;
using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Reads a file of the kind <c>slug:</c>.</summary>
internal static class DestinationReader
{
    public static DestinationDefinition? Read(DefinitionContext context, YamlMapping root)
    {
        var reader = new KeyedReader(context, root, "a destination", Keys.Destination);
        var slug = reader.RequiredText("slug");
        var name = reader.RequiredText("name");
        if (slug is null || name is null)
        {
            return null;
        }

        var part = Identifiers.Pascal(WithoutParentheses(name));
        if (part.Length == 0)
        {
            part = Identifiers.Pascal(slug);
        }

        if (part.Length == 0)
        {
            context.Report(Rules.InvalidName, reader.Node("name")!.Span, $"'{name}' gives no C# name, because it has no letter or digit");
            return null;
        }

        var typeName = part + "Settings";
        var settings = new FieldReader(context, new MemberNames(typeName, [])).Read(reader.Map("settings"));
        if (reader.Map("settings") is { } mapping)
        {
            ConditionCheck.Check(context, mapping, settings, hasSyncMode: false);
        }

        return new DestinationDefinition(slug, name, typeName)
        {
            Description = reader.Text("description") ?? "",
            Namespace = ReadNamespace(context, reader),
            NamespacePart = part,
            Settings = settings,
            Request = ReadRequest(context, reader, settings),
            Mode = reader.Text("mode"),
            Authentication = reader.Text("authentication"),
            AudienceSettings = ReadAudience(context, reader),
            Presets = PresetReader.Read(context, reader.Items("presets")),
            MappingLimit = reader.Count("mappingLimit"),
        };
    }

    /// <summary><c>Kameleoon (Actions)</c> is called <c>Kameleoon</c>.</summary>
    private static string WithoutParentheses(string name)
    {
        var open = name.IndexOf('(');
        return open > 0 && name.TrimEnd().EndsWith(")", StringComparison.Ordinal) ? name.Substring(0, open) : name;
    }

    private static string? ReadNamespace(DefinitionContext context, KeyedReader reader)
    {
        if (reader.Text("namespace") is not { } given)
        {
            return null;
        }

        if (given.Split('.').All(Identifiers.IsValid))
        {
            return Identifiers.Namespace(given);
        }

        context.Report(Rules.InvalidName, reader.Node("namespace")!.Span, $"'{given}' is no valid C# namespace");
        return null;
    }

    private static RequestDefinition? ReadRequest(DefinitionContext context, KeyedReader reader, EquatableArray<FieldDefinition> settings)
    {
        if (reader.Map("request") is not { } mapping)
        {
            return null;
        }

        var request = new KeyedReader(context, mapping, "a request", Keys.Request);
        var method = request.RequiredText("method");
        var url = request.RequiredText("url");
        var headers = (request.Map("headers")?.Entries ?? [])
            .Where(entry => entry.Value is YamlScalar)
            .Select(entry => new HeaderDefinition(entry.Key.Value, ((YamlScalar)entry.Value).Value))
            .ToList();

        CheckTemplate(context, request.Node("url"), settings);
        foreach (var entry in request.Map("headers")?.Entries ?? [])
        {
            CheckTemplate(context, entry.Value, settings);
        }

        return method is null || url is null ? null : new RequestDefinition(method, url, headers.ToEquatableArray());
    }

    private static void CheckTemplate(DefinitionContext context, YamlNode? node, EquatableArray<FieldDefinition> settings)
    {
        var unknown = node is YamlScalar scalar
            ? SettingsTemplate.Parse(scalar.Value).Where(part => part.Setting is not null && !settings.Any(field => field.Name == part.Setting))
            : [];
        foreach (var part in unknown)
        {
            context.Report(Rules.UnknownField, node!.Span, "The request", "settings." + part.Setting, Suggestion.For(part.Setting!, settings.Select(field => field.Name)));
        }
    }

    private static EquatableArray<FieldDefinition> ReadAudience(DefinitionContext context, KeyedReader reader)
    {
        if (reader.Map("audience") is not { } mapping)
        {
            return default;
        }

        var audience = new KeyedReader(context, mapping, "an audience", Keys.Audience);
        return new FieldReader(context, new MemberNames("", [])).Read(audience.Map("settings"));
    }
}
