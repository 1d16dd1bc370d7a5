namespace KameleoonSdk.Generator.Tests.Documentation;

/// <summary>A fenced block of a page. Its first line says the language and, if it must not compile, the errors that it must give.</summary>
/// <param name="Line">The line of the page on which the content begins, from 1.</param>
/// <param name="Language">The first word after the fence, such as <c>csharp</c>.</param>
/// <param name="Errors">The ids after the word <c>error</c>.</param>
/// <param name="Text">The content.</param>
internal sealed record CodeBlock(int Line, string Language, IReadOnlyList<string> Errors, string Text)
{
    private const string Fence = "```";

    public static IReadOnlyList<CodeBlock> ReadAll(string markdown)
    {
        var blocks = new List<CodeBlock>();
        var lines = markdown.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                var fence = new string('`', lines[i].TakeWhile(character => character == '`').Count());
                var words = lines[i][fence.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                var end = Array.FindIndex(lines, i + 1, line => line.TrimEnd() == fence);
                Assert.True(end > 0, $"The block of line {i + 1} has no end.");
                Assert.True(words.Length < 2 || words[1] == "error", $"Line {i + 1}: only 'error' and ids may follow the language.");
                blocks.Add(new CodeBlock(i + 2, words.FirstOrDefault() ?? "", [.. words.Skip(2)], string.Join('\n', lines[(i + 1)..end]) + '\n'));
                i = end;
            }
        }

        return blocks;
    }
}
