using System.Text;
using KameleoonSdk.Generator.Emission.Text;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>A node as JSON text: what is carried along and not interpreted.</summary>
internal static class YamlJson
{
    public static string? Write(YamlNode? node)
    {
        if (node is null)
        {
            return null;
        }

        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                AppendMapping(text, mapping);
                break;
            case YamlSequence sequence:
                AppendSequence(text, sequence);
                break;
            case YamlScalar { IsNull: true }:
                text.Append("null");
                break;
            case YamlScalar scalar:
                var constant = ConstantReader.Read(scalar);
                text.Append(constant.Kind == ConstantKind.Text ? JsonText.Quote(constant.Text) : constant.Text);
                break;
        }
    }

    private static void AppendMapping(StringBuilder text, YamlMapping mapping)
    {
        text.Append('{');
        foreach (var entry in mapping.Entries)
        {
            text.Append(text[text.Length - 1] == '{' ? "" : ",").Append(JsonText.Quote(entry.Key.Value)).Append(':');
            Append(text, entry.Value);
        }

        text.Append('}');
    }

    private static void AppendSequence(StringBuilder text, YamlSequence sequence)
    {
        text.Append('[');
        for (var i = 0; i < sequence.Items.Count; i++)
        {
            text.Append(i == 0 ? "" : ",");
            Append(text, sequence.Items[i]);
        }

        text.Append(']');
    }
}
