using KameleoonSdk.Generator.Pipeline;
using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Diagnostics;

/// <summary>
/// A line on which rules are switched off by a comment: <c># ksdk-disable KSDK2101</c> speaks of its own line and, where it stands
/// alone, of the next; <c># ksdk-disable-file KSDK2101</c> of the whole file. Without ids, all rules.
/// </summary>
/// <param name="Line">The line, from 0; null for the whole file.</param>
/// <param name="Ids">The rules; none for all.</param>
internal sealed record SuppressedLine(int? Line, EquatableArray<string> Ids)
{
    private const string LineWord = "ksdk-disable";
    private const string FileWord = "ksdk-disable-file";

    public static EquatableArray<SuppressedLine> From(YamlParseResult yaml)
    {
        var lines = new List<SuppressedLine>();
        foreach (var comment in yaml.Comments)
        {
            var words = comment.Text.Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0 || words[0] is not (LineWord or FileWord))
            {
                continue;
            }

            var ids = words.Skip(1).ToEquatableArray();
            if (words[0] == FileWord)
            {
                lines.Add(new SuppressedLine(null, ids));
            }
            else
            {
                lines.Add(new SuppressedLine(comment.Span.StartLine, ids));
                lines.Add(new SuppressedLine(comment.Span.StartLine + 1, ids));
            }
        }

        return lines.ToEquatableArray();
    }

    public bool Covers(DiagnosticInfo diagnostic) =>
        (Line is null || Line == diagnostic.Location.Lines.Start.Line) && (Ids.Count == 0 || Ids.Contains(diagnostic.Descriptor.Id));
}
