using System.Globalization;
using System.Text.RegularExpressions;
using KameleoonSdk.Generator.Tests.Documentation;
using KameleoonSdk.Generator.Tests.Support;

namespace KameleoonSdk.Generator.Tests.Diagnostics.Mistakes;

/// <summary>
/// A mistake that people make, as a page beside this file shows it: the files of a project, in one of which <c>«»</c> mark the place
/// that is reported, and what is reported. <c>{U+200B}</c> stands for a character that nobody would see.
/// </summary>
/// <param name="Name">The headline.</param>
/// <param name="Files">The files, without the marks.</param>
/// <param name="Place">Where the marks were: <c>file(line,column)-(line,column)</c>, from 1.</param>
/// <param name="Message">The severity, the id and the message.</param>
internal sealed partial record Mistake(string Name, IReadOnlyList<string> Files, string Place, string Message)
{
    private const char Start = '«';
    private const char End = '»';

    public static IReadOnlyList<Mistake> ReadAll() =>
    [
        .. Directory.GetFiles(Path.Combine(TestPaths.Project, "Diagnostics", "Mistakes"), "*.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Headline().Split(File.ReadAllText(path).ReplaceLineEndings("\n")).Skip(1))
            .Select(Read),
    ];

    /// <summary>The path of a file of the project, from 0.</summary>
    public static string PathOf(int index) => $"definitions/{index + 1}.yaml";

    private static Mistake Read(string section)
    {
        var name = section[..section.IndexOf('\n', StringComparison.Ordinal)].Trim();
        var blocks = CodeBlock.ReadAll(section);
        var files = blocks.Where(block => block.Language == "yaml").Select(block => Hidden().Replace(block.Text, Show)).ToList();
        var marked = files.FindIndex(text => text.Contains(Start, StringComparison.Ordinal));
        Assert.True(marked >= 0, $"'{name}' has no place.");

        var start = files[marked].IndexOf(Start, StringComparison.Ordinal);
        var text = files[marked].Remove(start, 1);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        files[marked] = text.Remove(end, 1);
        return new Mistake(name, files, $"{PathOf(marked)}{Position(text, start)}-{Position(text, end)}", blocks.Single(block => block.Language == "text").Text.Trim());
    }

    private static string Show(Match match) =>
        ((char)int.Parse(match.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();

    private static string Position(string text, int offset)
    {
        var before = text[..offset];
        return $"({before.Count(c => c == '\n') + 1},{offset - before.LastIndexOf('\n')})";
    }

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Headline();

    [GeneratedRegex(@"\{U\+(?<code>[0-9A-F]{4})\}")]
    private static partial Regex Hidden();
}
