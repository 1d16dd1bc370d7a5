using KameleoonSdk.Generator.Diagnostics;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>Warns of paths and templates where constants stand: they would be sent as they are.</summary>
internal static class ConstantPath
{
    public static void Check(DefinitionContext context, YamlNode node, string advice)
    {
        if (node is not YamlScalar scalar)
        {
            return;
        }

        var isTemplate = scalar.Value.StartsWith("{{", StringComparison.Ordinal) && scalar.Value.EndsWith("}}", StringComparison.Ordinal);
        if (isTemplate || scalar.Value.StartsWith(PathText.Start, StringComparison.Ordinal))
        {
            context.Report(Rules.DoubtfulSource, scalar.Span, $"'{scalar.Value}' is a constant here, sent as it stands, and no {(isTemplate ? "template" : "path")}: {advice}");
        }
    }
}
