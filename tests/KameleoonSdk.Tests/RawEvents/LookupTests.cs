using System.Globalization;
using System.Text;
using System.Text.Json;
using CsCheck;
using KameleoonSdk.RawEvents;

namespace KameleoonSdk.Tests.RawEvents;

/// <summary>Looking into an event that was read.</summary>
public class LookupTests
{
    private const string Event = """
        {"type":"track", "properties":{"total":49.90,"items":[1,{"id":2},[3]],"none":null,"":0}, "total":1, "user":{"id":"u"}}
        """;

    [Fact]
    public void Members_are_found_by_their_names()
    {
        using Reading reading = new(Event);
        JsonView view = reading.View;
        int properties = view.Find(view.Root, "properties"u8);
        Assert.Equal(JsonKind.Object, view.KindOf(properties));
        Assert.Equal(4, view.CountOf(properties));
        Assert.Equal("49.90", Text(view, view.Find(properties, "total"u8)));
        Assert.Equal("1", Text(view, view.Find(view.Root, "total"u8)));
        Assert.Equal("0", Text(view, view.Find(properties, ""u8)));
        Assert.Equal("\"u\"", Text(view, view.Find(view.Find(view.Root, "user"u8), "id"u8)));
        Assert.Equal(JsonKind.Null, view.KindOf(view.Find(properties, "none"u8)));
    }

    [Fact]
    public void What_is_missing_is_none_and_nothing_is_found_in_it()
    {
        using Reading reading = new(Event);
        JsonView view = reading.View;
        Assert.Equal(JsonView.None, view.Find(view.Root, "Type"u8));
        Assert.Equal(JsonView.None, view.Find(view.Root, "id"u8));
        Assert.Equal(JsonView.None, view.Find(JsonView.None, "id"u8));
        Assert.Equal(JsonView.None, view.Find(view.Find(view.Root, "type"u8), "id"u8));
        Assert.Equal(JsonView.None, view.Find(view.Find(view.Find(view.Root, "properties"u8), "items"u8), "id"u8));
        Assert.Equal(JsonView.None, view.ItemOf(view.Root, 0));
        Assert.Equal(JsonView.None, view.ItemOf(JsonView.None, 0));
        Assert.Equal(JsonKind.Undefined, view.KindOf(JsonView.None));
        Assert.Equal(0, view.CountOf(JsonView.None));
        Assert.True(view.TextOf(JsonView.None).IsEmpty);
        Assert.False(view.HasEscapes(JsonView.None));
        Assert.False(view.TextEquals(JsonView.None, ""u8));
        Assert.False(view.MembersOf(JsonView.None).MoveNext());
        Assert.False(view.ItemsOf(JsonView.None).MoveNext());
        Assert.False(view.ItemsOf(view.Root).MoveNext());
        Assert.Equal(JsonView.None, default(JsonView).Root);
    }

    [Fact]
    public void Items_are_found_by_their_index()
    {
        using Reading reading = new(Event);
        JsonView view = reading.View;
        int items = view.Find(view.Find(view.Root, "properties"u8), "items"u8);
        Assert.Equal(3, view.CountOf(items));
        Assert.Equal("1", Text(view, view.ItemOf(items, 0)));
        Assert.Equal("{\"id\":2}", Text(view, view.ItemOf(items, 1)));
        Assert.Equal("[3]", Text(view, view.ItemOf(items, 2)));
        Assert.Equal(JsonView.None, view.ItemOf(items, 3));
        Assert.Equal(JsonView.None, view.ItemOf(items, -1));
        Assert.Equal(JsonView.None, view.ItemOf(items, int.MaxValue));
    }

    [Fact]
    public void Members_and_items_come_in_their_order()
    {
        using Reading reading = new("""{"b":1,"a":[[],"x",{"c":{}}],"b":{"d":2}}""");
        JsonView view = reading.View;
        List<string> members = [];
        foreach ((int name, int value) in view.MembersOf(view.Root))
        {
            members.Add(view.GetString(name) + "=" + Text(view, value));
        }

        Assert.Equal(["b=1", """a=[[],"x",{"c":{}}]""", """b={"d":2}"""], members);
        List<string> items = [];
        foreach (int item in view.ItemsOf(view.Find(view.Root, "a"u8)))
        {
            items.Add(Text(view, item));
        }

        Assert.Equal(["[]", "\"x\"", """{"c":{}}"""], items);
    }

    [Fact]
    public void Of_several_members_of_one_name_the_last_one_wins()
    {
        using Reading reading = new("""{"a":1,"b":{"a":2},"a":[{"a":3}],"c":4,"\u0061":5,"d":6}""");
        JsonView view = reading.View;
        Assert.Equal("5", Text(view, view.Find(view.Root, "a"u8)));
        Assert.Equal("2", Text(view, view.Find(view.Find(view.Root, "b"u8), "a"u8)));
        Assert.Equal(6, view.CountOf(view.Root));
        using Reading plainLast = new("""{"\u0061":5,"a":1}""");
        Assert.Equal("1", Text(plainLast.View, plainLast.View.Find(0, "a"u8)));
    }

    [Fact]
    public void Escaped_names_are_found_by_what_they_stand_for()
    {
        using Reading reading = new("""{"na\u006de":1,"a\\b":2,"a\b":3,"\u00e9t\u00e9":4,"\ud83d\ude00":5,"\/":6,"\"":7}""");
        JsonView view = reading.View;
        Assert.Equal("1", Text(view, view.Find(view.Root, "name"u8)));
        Assert.Equal("2", Text(view, view.Find(view.Root, "a\\b"u8)));
        Assert.Equal("3", Text(view, view.Find(view.Root, "a\b"u8)));
        Assert.Equal("4", Text(view, view.Find(view.Root, "été"u8)));
        Assert.Equal("5", Text(view, view.Find(view.Root, "😀"u8)));
        Assert.Equal("6", Text(view, view.Find(view.Root, "/"u8)));
        Assert.Equal("7", Text(view, view.Find(view.Root, "\""u8)));
        Assert.Equal(JsonView.None, view.Find(view.Root, """na\u006de"""u8));
        Assert.Equal(JsonView.None, view.Find(view.Root, "\\/"u8));
    }

    [Fact]
    public void Members_of_mutated_events_are_those_that_the_platform_finds() => Mutations.Any.Where(utf8 => Oracle.Accepts(utf8)).Each(
        3_000,
        utf8 =>
        {
            using JsonDocument document = JsonDocument.Parse(utf8);
            JsonIndex index = JsonIndex.Rent();
            Assert.True(index.TryRead(utf8, RawEventLimits.Default, out _));
            AssertSame(document.RootElement, index.View(utf8), 0);
            index.Return();
        });

    [Fact]
    public void Many_names_are_found_in_one_go()
    {
        using Reading reading = new("""{"type":1,"timestamp":2,"timestamps":3,"timestamq":4,"":5,"type":6,"na\u006de":7,"o":{"x":8},"eightbyt":9,"a":0}""");
        JsonView view = reading.View;
        JsonNameSet names = new("name", "timestamp", "x", "type", "", "timestampz", "timestamps", "eightbyt", "timestampx", "o", "typ", "a");
        int[] values = new int[13];
        view.FindAll(view.Root, names, values);
        Assert.Equal(
            ["7", "2", "", "6", "5", "", "3", "9", "", "{\"x\":8}", "", "0"],
            values[..12].Select(value => Text(reading.View, value)));
        Assert.Equal(0, values[12]);
        view.FindAll(view.Find(view.Root, "o"u8), names, values);
        Assert.Equal([2], Enumerable.Range(0, 12).Where(i => values[i] != JsonView.None));
        view.FindAll(view.Find(view.Root, "type"u8), names, values);
        Assert.All(values[..12], value => Assert.Equal(JsonView.None, value));
    }

    [Fact]
    public void Names_that_are_found_in_one_go_are_those_that_are_found_alone()
    {
        string[] all = ["anonymousId", "event", "properties", "total", "qty", "big", "url", "title", "ip", "type", "timestamp", "list", "", "x", "context", "page"];
        JsonNameSet names = new(all);
        Assert.Equal(all.Length, names.Count);
        Mutations.Any.Where(utf8 => Oracle.Accepts(utf8)).Each(5_000, utf8 =>
        {
            JsonIndex index = JsonIndex.Rent();
            Assert.True(index.TryRead(utf8, RawEventLimits.Default, out _));
            JsonView view = index.View(utf8);
            int[] values = new int[all.Length];
            foreach (int container in new[] { view.Root, view.Find(view.Root, "properties"u8), view.Find(view.Root, "context"u8) })
            {
                view.FindAll(container, names, values);
                for (int i = 0; i < all.Length; i++)
                {
                    Assert.Equal(view.Find(container, Encoding.UTF8.GetBytes(all[i])), values[i]);
                }
            }

            index.Return();
        });
    }

    [Fact]
    public void Any_names_make_a_set_in_which_each_is_found() => Gen.String[Gen.Char['a', 'd'], 0, 11].Array[0, 40].Each(2_000, candidates =>
    {
        string[] all = [.. candidates.Distinct()];
        JsonNameSet names = new(all);
        using Reading reading = new($"{{{string.Join(',', candidates.Select((name, i) => $"\"{name}\":{i}"))}}}");
        int[] values = new int[all.Length];
        reading.View.FindAll(0, names, values);
        Assert.Equal(all.Select(name => Array.LastIndexOf(candidates, name).ToString(CultureInfo.InvariantCulture)), values.Select(value => Text(reading.View, value)));
    });

    [Fact]
    public void Names_twice_and_too_few_places_are_errors()
    {
        Assert.Throws<ArgumentException>("names", () => new JsonNameSet("a", "longer than eight", "b", "longer than eight"));
        Assert.Throws<ArgumentNullException>("names", () => new JsonNameSet("a", null!));
        using Reading reading = new("{}");
        Assert.Throws<ArgumentException>("values", () => reading.View.FindAll(0, new JsonNameSet("a", "b"), new int[1]));
        Assert.Throws<ArgumentNullException>("names", () => reading.View.FindAll(0, null!, new int[1]));
    }

    private static void AssertSame(JsonElement expected, JsonView view, int token)
    {
        Assert.Equal(expected.GetRawText(), Text(view, token));
        if (expected.ValueKind == JsonValueKind.Array)
        {
            for (int i = 0; i < expected.GetArrayLength(); i++)
            {
                AssertSame(expected[i], view, view.ItemOf(token, i));
            }
        }
        else if (expected.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in expected.EnumerateObject())
            {
                AssertSame(expected.GetProperty(property.Name), view, view.Find(token, Encoding.UTF8.GetBytes(property.Name)));
            }
        }
    }

    private static string Text(JsonView view, int token) => Encoding.UTF8.GetString(view.TextOf(token));
}
