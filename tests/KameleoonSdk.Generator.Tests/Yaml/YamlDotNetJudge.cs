using System.Text;
using KameleoonSdk.Generator.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KameleoonSdk.Generator.Tests.Yaml;

/// <summary>
/// What YamlDotNet makes of a text, and what the reader does, in one notation: kinds, texts, and whether a text was quoted.
/// </summary>
internal static class YamlDotNetJudge
{
    /// <summary>YamlDotNet's tree; null, with the reason, if it refuses the text.</summary>
    public static string? Tree(string text, out string refusal)
    {
        refusal = "";
        try
        {
            var parser = new Parser(new StringReader(text.TrimStart('\uFEFF')));
            var tree = new StringBuilder();
            while (parser.MoveNext())
            {
                Write(tree, parser.Current!);
            }

            return tree.ToString();
        }
        catch (YamlException exception)
        {
            refusal = exception.Message;
            return null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // How its scanner gives up on lines in brackets at the column of their key, and on escaped half surrogate pairs.
            refusal = exception.Message;
            return null;
        }
    }

    /// <summary>The reader's tree.</summary>
    public static string Tree(YamlNode? root)
    {
        var tree = new StringBuilder();
        if (root is not null)
        {
            Write(tree, root);
        }

        return tree.ToString();
    }

    private static void Write(StringBuilder tree, ParsingEvent current)
    {
        _ = current switch
        {
            YamlDotNet.Core.Events.Scalar scalar => WriteText(tree, scalar.Value, scalar.Style == ScalarStyle.Plain),
            MappingStart => tree.Append('{'),
            MappingEnd => tree.Append('}'),
            SequenceStart => tree.Append('['),
            SequenceEnd => tree.Append(']'),
            AnchorAlias => tree.Append('*'),
            _ => tree,
        };
    }

    private static void Write(StringBuilder tree, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar:
                WriteText(tree, scalar.Value, scalar.Style == YamlScalarStyle.Plain);
                break;
            case YamlSequence sequence:
                tree.Append('[');
                foreach (var item in sequence.Items)
                {
                    Write(tree, item);
                }

                tree.Append(']');
                break;
            case YamlMapping mapping:
                tree.Append('{');
                foreach (var entry in mapping.Entries)
                {
                    Write(tree, entry.Key);
                    Write(tree, entry.Value);
                }

                tree.Append('}');
                break;
        }
    }

    private static StringBuilder WriteText(StringBuilder tree, string value, bool isPlain) =>
        tree.Append(isPlain ? '<' : '"').Append(value.Replace("\n", "\\n", StringComparison.Ordinal)).Append(isPlain ? '>' : '"');
}
