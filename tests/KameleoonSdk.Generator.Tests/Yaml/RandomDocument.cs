using System.Globalization;
using System.Text;
using CsCheck;

namespace KameleoonSdk.Generator.Tests.Yaml;

/// <summary>A random tree, written as YAML in random styles.</summary>
/// <param name="Text">The YAML.</param>
/// <param name="Tree">The tree, in the notation of <see cref="YamlDotNetJudge"/>.</param>
internal sealed record RandomDocument(string Text, string Tree)
{
    private static readonly string[] Words =
    [
        "a", "event", "Order Completed", "$.properties.email", "http://x.y/z?q=1#f", "true", "12", "-1.5", "", "~", "null", "it's",
        "say \"hi\"", "a: b", "a #b",
        "- x", "#c", "[x]", "{y}", "x, y", "*a", "&b", "!c", "@d", "`e`", "%f", "? g", ": h", "|", ">", "tab\there", " lead", "trail ",
        "two\nlines", "three\n\nlines\n",
        "end\n\n", "  deep\nless", "é ü 😀", "“smart”", "back\\slash", "\u00a0nbsp", "---", "...", "a\n b\n  c\nd", "=", "<<x",
        "line\n# no comment", "x:", "-", "--", "\ttab",
    ];

    /// <summary>Random documents, larger ones among them.</summary>
    public static Gen<RandomDocument> Gen { get; } = CsCheck.Gen.Int[0, int.MaxValue].Select(Create);

    public override string ToString() => Text;

    private static RandomDocument Create(int seed)
    {
        var writer = new Writer(new Random(seed));
        writer.WriteRoot();
        return new RandomDocument(writer.Text.ToString(), writer.Tree.ToString());
    }

    private sealed class Writer(Random random)
    {
        public StringBuilder Text { get; } = new();

        public StringBuilder Tree { get; } = new();

        private bool Chance(int percent) => random.Next(100) < percent;

        public void WriteRoot()
        {
            Text.Append(Chance(20) ? "---\n" : "").Append(Chance(20) ? "# start\n" : "");
            WriteMapping(0, 0);
            Text.Append(Chance(10) ? "...\n" : "");
        }

        private void WriteMapping(int indent, int depth)
        {
            Tree.Append('{');
            for (var i = random.Next(1, 5); i > 0; i--)
            {
                WriteEntry(indent, depth, i);
            }

            Tree.Append('}');
        }

        private void WriteEntry(int indent, int depth, int number)
        {
            Text.Append(' ', indent);
            WriteScalar(Words[random.Next(4)] + number.ToString(CultureInfo.InvariantCulture), indent, inFlow: false, isKey: true);
            Text.Append(Chance(10) ? " :" : ":");
            WriteValue(indent, depth, afterDash: false);
        }

        private void WriteSequence(int indent, int depth)
        {
            Tree.Append('[');
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                Text.Append(' ', indent).Append('-');
                WriteValue(indent, depth, afterDash: true);
            }

            Tree.Append(']');
        }

        private void WriteValue(int indent, int depth, bool afterDash)
        {
            var choice = depth > 4 ? random.Next(60) : random.Next(100);
            if (choice < 50)
            {
                Text.Append(' ', random.Next(1, 3));
                WriteScalar(Words[random.Next(Words.Length)], indent, inFlow: false, isKey: false);
                EndLine();
            }
            else if (choice < 60)
            {
                Text.Append(' ');
                WriteFlow(indent, depth + 1);
                EndLine();
            }
            else if (choice < 80)
            {
                var isCompact = afterDash && Chance(60);
                var inner = indent + (isCompact ? 2 : random.Next(1, 4));
                StartBlock(isCompact);
                var start = Text.Length;
                WriteMapping(inner, depth + 1);
                Text.Remove(start, isCompact ? inner : 0);
            }
            else
            {
                var isCompact = afterDash && Chance(60);
                var inner = indent + (isCompact ? 2 : random.Next(afterDash ? 1 : 0, 4));
                StartBlock(isCompact);
                var start = Text.Length;
                WriteSequence(inner, depth + 1);
                Text.Remove(start, isCompact ? inner : 0);
            }
        }

        private void StartBlock(bool isCompact)
        {
            if (isCompact)
            {
                Text.Append(' ');
            }
            else
            {
                EndLine();
            }
        }

        private void EndLine()
        {
            // A literal has ended its line already, and may count the empty ones after it.
            if (Text[^1] != '\n')
            {
                Text.Append(Chance(10) ? " # comment\n" : Chance(10) ? "  \n" : "\n").Append(Chance(5) ? "\n" : "");
            }
        }

        private void WriteFlow(int indent, int depth)
        {
            var isMapping = Chance(50);
            Text.Append(isMapping ? '{' : '[');
            Tree.Append(isMapping ? '{' : '[');
            for (var i = random.Next(4); i > 0; i--)
            {
                Space(indent);
                if (isMapping)
                {
                    WriteScalar("k" + i.ToString(CultureInfo.InvariantCulture), indent, inFlow: true, isKey: true);
                    Text.Append(": ");
                }

                if (depth < 5 && Chance(20))
                {
                    WriteFlow(indent, depth + 1);
                }
                else
                {
                    WriteScalar(Words[random.Next(Words.Length)], indent, inFlow: true, isKey: false);
                }

                Space(indent);
                Text.Append(i > 1 || Chance(20) ? "," : "");
            }

            Text.Append(isMapping ? '}' : ']');
            Tree.Append(isMapping ? '}' : ']');
        }

        private void Space(int indent)
        {
            if (Chance(10))
            {
                Text.Append(Chance(30) ? " # in brackets\n" : "\n").Append(' ', indent + 1 + random.Next(3));
            }
            else if (Chance(40))
            {
                Text.Append(' ');
            }
        }

        private void WriteScalar(string value, int indent, bool inFlow, bool isKey)
        {
            var style = random.Next(5);
            var isPlain = style < 2 && IsPlain(value, inFlow);
            Tree.Append(isPlain ? '<' : '"').Append(value.Replace("\n", "\\n", StringComparison.Ordinal)).Append(isPlain ? '>' : '"');
            if (isPlain)
            {
                Text.Append(value);
            }
            else if (style == 2 && !value.Contains('\n', StringComparison.Ordinal))
            {
                Text.Append('\'').Append(value.Replace("'", "''", StringComparison.Ordinal)).Append('\'');
            }
            else if (style == 3 && !inFlow && !isKey && value.Length > 0 && value[0] is not (' ' or '\t' or '\n'))
            {
                WriteLiteral(value, indent + 1 + random.Next(3));
            }
            else
            {
                WriteDoubleQuoted(value);
            }
        }

        private void WriteLiteral(string value, int indent)
        {
            Text.Append('|').Append(value.EndsWith("\n\n", StringComparison.Ordinal) ? "+" : value.EndsWith('\n') ? "" : "-").Append('\n');
            foreach (var line in (value.EndsWith('\n') ? value[..^1] : value).Split('\n'))
            {
                Text.Append(' ', line.Length == 0 ? 0 : indent).Append(line).Append('\n');
            }
        }

        private void WriteDoubleQuoted(string value)
        {
            Text.Append('"');
            foreach (var c in value)
            {
                _ = c switch
                {
                    '\n' => Text.Append("\\n"),
                    '\t' => Text.Append(Chance(50) ? "\\t" : "\\x09"),
                    '"' or '\\' => Text.Append('\\').Append(c),
                    '\u00a0' => Text.Append("\\_"),
                    'é' => Text.Append("\\u00E9"),
                    _ => Text.Append(c),
                };
            }

            Text.Append('"');
        }

        private static bool IsPlain(string value, bool inFlow)
        {
            if (value.Length == 0)
            {
                return !inFlow;
            }

            var isOneLine = !value.Contains('\n', StringComparison.Ordinal) && value.Trim() == value;
            var endsEarly = value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':') || value.Contains(" #", StringComparison.Ordinal);
            var startsOddly = "-?:,[]{}#&*!|>'\"%@`\t\u00a0.".Contains(value[0], StringComparison.Ordinal);
            return isOneLine && !endsEarly && !startsOddly && !(inFlow && value.AsSpan().ContainsAny(",[]{}"));
        }
    }
}
