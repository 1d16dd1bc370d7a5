using KameleoonSdk.Generator.Definitions;
using KameleoonSdk.Generator.Definitions.Reading;

namespace KameleoonSdk.Generator.Pipeline;

/// <summary>What a file can refer to in the others of the project.</summary>
internal sealed record KnownDefinitions(EquatableArray<ActionDefinition> Actions, EquatableArray<DestinationKey> Destinations)
{
    public static KnownDefinitions From(IEnumerable<ParsedDefinition> parsed)
    {
        var files = parsed.ToList();
        return new KnownDefinitions(
            files.Select(file => file.Definition).OfType<ActionDefinition>().ToEquatableArray(),
            Namesakes.Separate(files.Select(DestinationKey.From).OfType<DestinationKey>()));
    }
}
