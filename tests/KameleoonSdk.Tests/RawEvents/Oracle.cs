using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Tests.RawEvents;

/// <summary>What the platform's own reader finds in a text, and whether the index finds the same in every way of reading.</summary>
internal static class Oracle
{
    public static bool Accepts(byte[] utf8, int maxDepth = 512)
    {
        try
        {
            Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = maxDepth });
            while (reader.Read())
            {
            }

            return Utf8.IsValid(utf8);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <returns>Whether the text is accepted.</returns>
    public static bool AssertSame(byte[] utf8, int maxDepth = 512)
    {
        bool accepted = Accepts(utf8, maxDepth);
        JsonIndex index = JsonIndex.Rent();
        foreach (ReadPath path in ReadPaths.All)
        {
            bool read = index.TryRead(path, utf8, new RawEventLimits { MaxDepth = maxDepth }, out RawEventError error);
            Assert.True(read == accepted, $"{path} should {(accepted ? "accept" : "refuse")}: {Encoding.UTF8.GetString(utf8)} {error.Message}");
            Assert.Equal(read, error == default);
            if (read)
            {
                AssertSameContent(utf8, index.View(utf8));
            }
            else
            {
                Assert.NotEqual(RawEventErrorCode.None, error.Code);
                Assert.DoesNotContain("changed", error.Message, StringComparison.Ordinal);
                Assert.InRange(error.BytePosition, 0, utf8.Length);
            }
        }

        index.Return();
        return accepted;
    }

    private static void AssertSameContent(byte[] utf8, JsonView view)
    {
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        Stack<(int Token, List<int> Children)> open = new();
        int token = 0;
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                (int container, List<int> children) = open.Pop();
                AssertContainer(utf8, view, container, children, reader.BytesConsumed);
                continue;
            }

            AssertToken(utf8, view, token, reader);
            if (open.TryPeek(out (int Token, List<int> Children) parent)
                && (view.KindOf(parent.Token) == JsonKind.Array || reader.TokenType == JsonTokenType.PropertyName))
            {
                parent.Children.Add(token);
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                open.Push((token, []));
            }

            token++;
        }
    }

    private static void AssertContainer(byte[] utf8, JsonView view, int container, List<int> children, long end)
    {
        Assert.Equal(children.Count, view.CountOf(container));
        Assert.True(utf8.AsSpan().Overlaps(view.TextOf(container), out int start));
        Assert.Equal(end, start + view.TextOf(container).Length);
        List<int> found = [];
        foreach ((int name, int value) in view.MembersOf(container))
        {
            Assert.Equal(name + 1, value);
            found.Add(name);
        }

        foreach (int item in view.ItemsOf(container))
        {
            found.Add(item);
        }

        Assert.Equal(children, found);
    }

    private static void AssertToken(byte[] utf8, JsonView view, int token, Utf8JsonReader reader)
    {
        Assert.Equal(Kind(reader.TokenType), view.KindOf(token));
        Assert.Equal(reader.ValueIsEscaped, view.HasEscapes(token));
        Assert.True(utf8.AsSpan().Overlaps(view.TextOf(token), out int start));
        Assert.Equal(reader.TokenStartIndex, start);
        if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
        {
            Assert.True(reader.ValueSpan.SequenceEqual(view.InnerTextOf(token)));
        }
        else if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            Assert.True(reader.ValueSpan.SequenceEqual(view.TextOf(token)));
            Assert.Equal(0, view.CountOf(token));
        }
    }

    private static JsonKind Kind(JsonTokenType type) => type switch
    {
        JsonTokenType.Null => JsonKind.Null,
        JsonTokenType.False => JsonKind.False,
        JsonTokenType.True => JsonKind.True,
        JsonTokenType.Number => JsonKind.Number,
        JsonTokenType.StartObject => JsonKind.Object,
        JsonTokenType.StartArray => JsonKind.Array,
        _ => JsonKind.String,
    };
}
