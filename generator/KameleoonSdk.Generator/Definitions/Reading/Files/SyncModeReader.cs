using KameleoonSdk.Generator.Definitions.Naming;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>
/// Reads <c>syncMode</c>: a choice of the mapping, not of the event. It becomes a member that conditions can ask for and that is
/// never sent.
/// </summary>
internal static class SyncModeReader
{
    public static FieldDefinition? Read(DefinitionContext context, YamlMapping? mapping, YamlSpan place, MemberNames names)
    {
        if (mapping is null)
        {
            return null;
        }

        var reader = new KeyedReader(context, mapping, KeySet.SyncMode);
        if (reader.Node("choices") is null)
        {
            reader.Require(place, "a sync mode", "a list of the modes", "choices");
        }

        KnownWords.CheckSyncModes(context, (reader.Raw("choices") as YamlSequence)?.Items ?? []);
        var field = new FieldDefinition(Condition.SyncMode, names.Allocate("syncMode")!)
        {
            Label = reader.Text("label") ?? "Sync mode",
            Description = reader.Text("description") ?? "",
            Choices = ChoiceReader.Read(context, reader, FieldType.String),
            IsTransient = true,
        };
        return field with { Default = DefaultReader.Read(context, reader, field) };
    }
}
