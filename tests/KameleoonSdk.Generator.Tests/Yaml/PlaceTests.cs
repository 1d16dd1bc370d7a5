using KameleoonSdk.Generator.Yaml;

namespace KameleoonSdk.Generator.Tests.Yaml;

/// <summary>Every node and comment knows its place.</summary>
public sealed class PlaceTests
{
    [Fact]
    public void Of_nodes_is_exact()
    {
        var root = Mapping(YamlDocument.Parse("\uFEFFa: b c # x\n\"k\":\n  - \"d\"\n  - {e: f,\r\n    g: }\nh:\ni: |\n  j\nl:\n").Root);

        Assert.Equal((0, 0, 8, 2), Place(root));
        Assert.Equal((0, 3, 0, 6), Place(root["a"]));
        Assert.Equal(4, root["a"]!.Span.Start);
        Assert.Equal((1, 0, 1, 3), Place(root.Entries[1].Key));
        Assert.Equal((2, 2, 4, 8), Place(root["k"]));
        var items = Assert.IsType<YamlSequence>(root["k"]).Items;
        Assert.Equal((2, 4, 2, 7), Place(items[0]));
        Assert.Equal((3, 4, 4, 8), Place(items[1]));
        Assert.Equal((4, 6, 4, 6), Place(Mapping(items[1])["g"]));
        Assert.Equal((5, 2, 5, 2), Place(root["h"]));
        Assert.Equal((6, 3, 7, 3), Place(root["i"]));
        Assert.Equal((8, 2, 8, 2), Place(root["l"]));

        static YamlMapping Mapping(YamlNode? node) => Assert.IsType<YamlMapping>(node);
    }

    [Fact]
    public void Of_comments_is_kept_with_their_text()
    {
        var result = YamlDocument.Parse(
            "# first\na: b#c # second \nd: [e, # third\n  f]\ng: |  # fourth\n  # text\n#\nh: '# text'\nk: l\n# c\nm: n");

        Assert.Equal(
            [("first", 0, 0), ("second", 1, 7), ("third", 2, 7), ("fourth", 4, 6), ("", 6, 0), ("c", 9, 0)],
            result.Comments.Select(comment => (comment.Text, comment.Span.StartLine, comment.Span.StartColumn)));
    }

    [Fact]
    public void Of_comments_is_reported_once_even_if_a_line_is_read_twice()
    {
        var result = YamlDocument.Parse("key # c\nb: d\n");

        Assert.Equal(["c"], result.Comments.Select(comment => comment.Text));
    }

    private static (int StartLine, int StartColumn, int EndLine, int EndColumn) Place(YamlNode? node) =>
        (node!.Span.StartLine, node.Span.StartColumn, node.Span.EndLine, node.Span.EndColumn);
}
