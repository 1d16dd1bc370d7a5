using KameleoonSdk.Generator.Definitions.Naming;
using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Emission.Text;
using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Reads a file of the kind <c>slug:</c>.</summary>
internal static class DestinationReader
{
    private const string Kind = "(Actions)";

    public static DestinationDefinition? Read(DefinitionContext context, YamlMapping root)
    {
        var reader = new KeyedReader(context, MisplacedFields.RepairFile(context, root, KeySet.Destination), KeySet.Destination);

        // One of the two will do to go on: actions of the destination are not to suffer from the mistake.
        var givenSlug = reader.RequiredText("slug");
        var name = reader.RequiredText("name") ?? givenSlug;
        if (name is null)
        {
            return null;
        }

        KeyText.Check(context, reader, "slug", "the destination", "-");
        var slug = givenSlug ?? "";
        context.Name(TypeNames.Place, (reader.Node("name") ?? reader.Node("slug")!).Span);

        var part = Identifiers.Pascal(WithoutKind(name));
        if (part.Length == 0)
        {
            part = Identifiers.Pascal(slug);
        }

        if (part.Length == 0)
        {
            context.Report(Rules.InvalidName, (reader.Node("name") ?? reader.Node("slug"))!.Span, $"'{name}' gives no C# name, because it has no letter or digit");
            return null;
        }

        KnownWords.CheckMode(context, reader);
        KnownWords.CheckAuthentication(context, reader);
        var typeName = part + "Settings";
        var settings = new FieldReader(context, new MemberNames(typeName, []), FieldOwner.Settings).Read(reader.Map("settings"));
        if (reader.Map("settings") is { } mapping)
        {
            settings = ConditionCheck.Check(context, mapping, settings);
        }

        return new DestinationDefinition(slug, name, typeName)
        {
            Description = reader.Text("description") ?? "",
            Namespace = ReadNamespace(context, reader),
            NamespacePart = part,
            Settings = settings,
            Request = new RequestReader(context, settings, reader.Map("settings")).Read(reader.Map("request")),
            Mode = reader.Text("mode"),
            Authentication = reader.Text("authentication"),
            AudienceSettings = ReadAudience(context, reader),
            Presets = PresetReader.Read(context, reader.Items("presets")),
            MappingLimit = reader.Count("mappingLimit"),
        };
    }

    /// <summary><c>Kameleoon (Actions)</c> is called <c>Kameleoon</c>: every destination of that kind has the word.</summary>
    private static string WithoutKind(string name)
    {
        var trimmed = name.TrimEnd();
        return trimmed.EndsWith(Kind, StringComparison.OrdinalIgnoreCase) && trimmed.Length > Kind.Length ? trimmed.Substring(0, trimmed.Length - Kind.Length) : name;
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

        context.Report(Rules.InvalidName, reader.Node("namespace")!.Span, $"'{given}' is no valid C# namespace" + (Identifiers.Namespace(given.TrimEnd(';', ' ')) is { Length: > 0 } valid ? $". Did you mean '{valid}'?" : ""));
        return null;
    }

    private static EquatableArray<FieldDefinition> ReadAudience(DefinitionContext context, KeyedReader reader)
    {
        if (reader.Map("audience") is not { } mapping)
        {
            return default;
        }

        var audience = new KeyedReader(context, mapping, KeySet.Audience);
        KnownWords.CheckAudienceMode(context, audience);
        audience.Boolean("managed");
        var settings = new FieldReader(context, new MemberNames("", []), FieldOwner.Settings).Read(audience.Map("settings"));
        return audience.Map("settings") is { } declared ? ConditionCheck.Check(context, declared, settings) : settings;
    }
}
