using KameleoonSdk.Generator.Definitions.Naming;
using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Reads <c>hooks</c>: metadata for tools.</summary>
internal static class HookReader
{
    public static EquatableArray<HookDefinition> Read(DefinitionContext context, YamlMapping? mapping)
    {
        var hooks = new List<HookDefinition>();
        foreach (var entry in mapping?.Entries ?? [])
        {
            KnownWords.CheckHook(context, entry.Key);
            if (entry.Value is not YamlMapping hook)
            {
                context.ReportWrong(entry.Key.Value, "a mapping that describes the hook", entry.Value, entry.Value.Span.Length == 0 ? entry.Key.Span : entry.Value.Span);
                continue;
            }

            var reader = new KeyedReader(context, hook, KeySet.Hook);
            hooks.Add(new HookDefinition(
                entry.Key.Value,
                reader.Text("label") ?? entry.Key.Value,
                reader.Text("description") ?? "",
                ReadFields(context, reader.Map("inputs")),
                ReadFields(context, reader.Map("outputs"))));
        }

        return hooks.ToEquatableArray();
    }

    private static EquatableArray<FieldDefinition> ReadFields(DefinitionContext context, YamlMapping? mapping)
    {
        var fields = new FieldReader(context, new MemberNames("", []), FieldOwner.Hook).Read(mapping);
        return mapping is null ? fields : ConditionCheck.Check(context, mapping, fields);
    }
}
