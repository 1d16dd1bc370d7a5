namespace KameleoonSdk.Generator.Yaml;

/// <summary>
/// The reader of definition files: the YAML that people write, in one document, without anchors, aliases, tags, merge keys, directives and
/// complex keys, which are refused by name. Every error of a text comes out in one run, and nothing throws.
/// </summary>
internal static class YamlDocument
{
    /// <summary>Reads a text.</summary>
    public static YamlParseResult Parse(string text)
    {
        var cursor = new Cursor(text);
        var errors = new ErrorSink(cursor);
        var indentation = new IndentationCheck(cursor, errors);
        var trivia = new Trivia(cursor, errors, indentation);
        var depth = new Depth(cursor, errors);
        var properties = new NodeProperties(cursor, errors, trivia);
        var plain = new PlainScalarReader(cursor, errors, trivia);
        var quoted = new QuotedScalarReader(cursor, errors);
        var blockScalars = new BlockScalarReader(cursor, errors, trivia);
        var flow = new FlowReader(cursor, errors, trivia, depth, properties, plain, quoted);
        var blocks = new BlockReader(cursor, errors, trivia, indentation, depth, properties, plain, quoted, blockScalars, flow);
        ForbiddenCharacters.Report(text, errors);
        MergeConflict.Report(cursor, errors);
        var root = new DocumentReader(cursor, errors, trivia, blocks).Read();
        return new YamlParseResult(root, errors.ToImmutable(), trivia.Comments);
    }
}
