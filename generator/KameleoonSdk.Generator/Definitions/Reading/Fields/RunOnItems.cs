using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Definitions.Reading;

/// <summary>
/// Finds list items that are indented so far that they continue the text above, as YAML has it. They are reported and read as the
/// items that they were meant to be. In texts for people, a line may begin with a dash.
/// </summary>
internal sealed class RunOnItems(string text)
{
    private readonly List<YamlError> _errors = [];

    public IReadOnlyList<YamlError> Errors => _errors;

    /// <summary>The node with such items apart; the node itself where it has none.</summary>
    public YamlNode? Repair(YamlNode? node) => node is not null && HasLines(node) ? RepairNode(node) : node;

    /// <summary>Whether there is any plain text of several lines: most files have none, and cost nothing more.</summary>
    private static bool HasLines(YamlNode node)
    {
        switch (node)
        {
            case YamlScalar { Style: YamlScalarStyle.Plain, Span: var span }:
                return span.StartLine != span.EndLine;
            case YamlSequence sequence:
                for (var i = 0; i < sequence.Items.Count; i++)
                {
                    if (HasLines(sequence.Items[i]))
                    {
                        return true;
                    }
                }

                return false;
            case YamlMapping mapping:
                for (var i = 0; i < mapping.Entries.Count; i++)
                {
                    if (HasLines(mapping.Entries[i].Value))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    private YamlNode RepairNode(YamlNode node) => node switch
    {
        YamlMapping mapping when mapping.Entries.Select(Repair).ToList() is var entries && !entries.SequenceEqual(mapping.Entries) => new YamlMapping(mapping.Span, entries),
        YamlSequence sequence when sequence.Items.SelectMany(item => RepairItem(item, text[sequence.Span.Start] == '[')).ToList() is var items && !items.SequenceEqual(sequence.Items) => new YamlSequence(sequence.Span, items),
        _ => node,
    };

    private YamlEntry Repair(YamlEntry entry)
    {
        if (TypographicQuotes.ForPeople.Contains(entry.Key.Value))
        {
            return entry;
        }

        var value = entry.Value is YamlScalar scalar && Split(scalar) is { Count: > 1 } items ? Listed(scalar, items) : RepairNode(entry.Value);
        return value == entry.Value ? entry : new YamlEntry(entry.Key, value);
    }

    private YamlSequence Listed(YamlScalar scalar, List<YamlNode> items)
    {
        Report((YamlScalar)items[1], $"continues the text above, as a list cannot start on the line of its key: write that line as '- {Excerpt.OfLine(text, scalar.Span.Start)}' below the key.");
        return new YamlSequence(scalar.Span, items);
    }

    private List<YamlNode> RepairItem(YamlNode item, bool isInBrackets)
    {
        if (item is not YamlScalar scalar || Split(scalar) is not { Count: > 0 } items)
        {
            return [RepairNode(item)];
        }

        if (items.Count == 1)
        {
            return Words(scalar) is { } words ? ReportWords(words, isInBrackets) : [item];
        }

        var line = scalar.Span.Start - scalar.Span.StartColumn;
        var dash = text.LastIndexOf('-', scalar.Span.Start - 1);
        var place = dash >= line ? $", where {dash - line} would fit" : "";
        Report((YamlScalar)items[1], $"is indented by {Counted.Spaces(DashOf((YamlScalar)items[1]).Column)}{place}: so far to the right, it continues the text of the item above.");
        return items;
    }

    private List<YamlNode> ReportWords(List<YamlNode> words, bool isInBrackets)
    {
        var second = (YamlScalar)words[1];
        _errors.Add(new YamlError(
            YamlErrorKind.MissingComma,
            $"'{Excerpt.Of(second.Value)}' continues the text of the line above: " + (isInBrackets ? "put a comma before it." : "start it with '- ' at the column of the items.") + " If that is meant, put all of the text in quotes.",
            second.Span));
        return words;
    }

    /// <summary>The words of a text that has one on each of its lines; null where it is another text.</summary>
    private List<YamlNode>? Words(YamlScalar scalar)
    {
        var words = new List<YamlNode>();
        var (line, lineStart) = (scalar.Span.StartLine, scalar.Span.Start - scalar.Span.StartColumn);
        foreach (var content in text.Substring(lineStart, scalar.Span.End - lineStart).Split('\n'))
        {
            var start = line == scalar.Span.StartLine ? scalar.Span.StartColumn : content.Length - content.TrimStart().Length;
            var word = content.Substring(start).Trim();
            if (word.Length == 0 || word.Any(char.IsWhiteSpace))
            {
                return null;
            }

            words.Add(new YamlScalar(new YamlSpan(lineStart + start, word.Length, line, start, line, start + word.Length), word, YamlScalarStyle.Plain));
            lineStart += content.Length + 1;
            line++;
        }

        return words;
    }

    private void Report(YamlScalar item, string message)
    {
        var (dash, column) = DashOf(item);
        _errors.Add(new YamlError(
            YamlErrorKind.WrongIndentation,
            $"'{Excerpt.OfLine(text, dash)}' {message} If that is meant, put all of the text in quotes.",
            new YamlSpan(dash, 1, item.Span.StartLine, column, item.Span.StartLine, column + 1)));
    }

    private (int Offset, int Column) DashOf(YamlScalar item)
    {
        var dash = text.LastIndexOf('-', Math.Max(item.Span.Start - 1, 0));
        return (dash, item.Span.StartColumn - (item.Span.Start - dash));
    }

    /// <summary>The text before the first line that begins with a dash, and the items that follow; the text alone where there are none.</summary>
    private List<YamlNode> Split(YamlScalar scalar)
    {
        var items = new List<YamlNode>();
        if (scalar.Style != YamlScalarStyle.Plain || scalar.Span.StartLine == scalar.Span.EndLine)
        {
            return items;
        }

        var (line, lineStart) = (scalar.Span.StartLine, scalar.Span.Start - scalar.Span.StartColumn);
        foreach (var content in text.Substring(lineStart, scalar.Span.End - lineStart).Split('\n'))
        {
            var start = line == scalar.Span.StartLine ? scalar.Span.StartColumn : content.Length - content.TrimStart().Length;
            var isItem = line > scalar.Span.StartLine && content.TrimStart().StartsWith("- ", StringComparison.Ordinal);
            var value = content.Substring(start + (isItem ? 2 : 0)).Trim();
            start = value.Length == 0 ? start : content.IndexOf(value, start, StringComparison.Ordinal);
            if (items.Count == 0 || isItem)
            {
                items.Add(new YamlScalar(new YamlSpan(lineStart + start, value.Length, line, start, line, start + value.Length), value, YamlScalarStyle.Plain));
            }
            else if (value.Length > 0)
            {
                var last = (YamlScalar)items[items.Count - 1];
                var span = new YamlSpan(last.Span.Start, lineStart + start + value.Length - last.Span.Start, last.Span.StartLine, last.Span.StartColumn, line, start + value.Length);
                items[items.Count - 1] = new YamlScalar(span, last.Value + " " + value, YamlScalarStyle.Plain);
            }

            lineStart += content.Length + 1;
            line++;
        }

        return items;
    }
}
