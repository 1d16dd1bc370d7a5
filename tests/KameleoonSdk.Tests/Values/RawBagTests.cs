using System.Text;
using System.Text.Json;
using CsCheck;
using KameleoonSdk.Tests.Json;

namespace KameleoonSdk.Tests.Values;

/// <summary>Bags that are ready JSON: passed through byte for byte until they are changed.</summary>
public class RawBagTests
{
    private const string Odd = """ {"b" : 1.50 , "a":"\u0041", "kameleoonVisitorCode":1,"c":[ ],"\u006bameleoonVisitorCode":"x"} """;

    [Fact]
    public void Ready_JSON_is_sent_byte_for_byte()
    {
        PropertyBag bag = Raw(Odd);
        Assert.Equal(Odd.Trim(), Written.Bag(bag));
        Assert.Equal("A", bag["a"]?.GetString());
        Assert.Equal(4, bag.Count);
        Assert.Equal(Odd.Trim(), Written.Bag(bag));
        Assert.Equal(bag, bag.Clone());
    }

    [Fact]
    public void A_change_is_sent()
    {
        PropertyBag bag = Raw(Odd);
        bag["b"] = 2;
        Assert.Equal("""{"b":2,"a":"A","kameleoonVisitorCode":"x","c":[]}""", Written.Bag(bag));
    }

    [Fact]
    public void A_change_inside_of_a_nested_bag_is_sent()
    {
        PropertyBag bag = Raw("""{"n":{"x":1},"list":[[{"y": 1}]]}""");
        PropertyBag inner = bag["list"]!.Value.AsArray()[0].AsArray()[0].AsObject();
        Assert.Equal("""{"n":{"x":1},"list":[[{"y": 1}]]}""", Written.Bag(bag));
        inner["y"] = 2;
        bag["n"]!.Value.AsObject().Clear();
        Assert.Equal("""{"n":{},"list":[[{"y":2}]]}""", Written.Bag(bag));
    }

    [Fact]
    public void Members_to_skip_are_dropped_however_they_are_written()
    {
        Assert.Equal(""","b" : 1.50,"a":"\u0041","c":[ ]""", Written.Members(Raw(Odd), "kameleoonVisitorCode"));
        Assert.Equal(",\"b\" : 1.50,\"a\":\"\\u0041\"", Written.Members(Raw(Odd), "kameleoonVisitorCode", "c"));
        Assert.Equal("", Written.Members(Raw(" { } "), "a"));
        Assert.Equal("", Written.Members(Raw("""{"a":1}"""), "a"));
        Assert.Equal(""","b":{"a":1}""", Written.Members(Raw("""{"b":{"a":1}, "a" : {"b":[1,2,{}]} }"""), "a"));
        Assert.Equal(""","b":2""", Written.Members(new PropertyBag { ["a"] = 1, ["b"] = 2 }, "a"));
    }

    [Fact]
    public void Skipping_in_ready_JSON_does_what_removing_does() => Gen.Select(Trees.Bag, Trees.Text).Sample(
        (bag, extra) =>
        {
            foreach (string name in bag.Select(m => m.Key).Append(extra).ToList())
            {
                PropertyBag raw = PropertyBag.Parse(Written.Bag(bag));
                string others = Written.Members(raw, name);
                PropertyBag expected = bag.Clone();
                _ = expected.Remove(name);
                Assert.Equal(expected, PropertyBag.Parse("{" + (others.Length > 0 ? others[1..] : "") + "}"));
            }
        },
        iter: 300);

    [Fact]
    public void Looking_into_ready_JSON_from_many_threads_gives_all_the_same()
    {
        string json = "{" + string.Join(',', Enumerable.Range(0, 60).Select(n => $"\"k{n}\":{{\"n\":{n}}}")) + "}";
        for (int round = 0; round < 50; round++)
        {
            PropertyBag bag = Raw(json);
            PropertyBag[] seen = new PropertyBag[8];
            _ = Parallel.For(0, seen.Length, i =>
            {
                Assert.Equal(json, Written.Bag(bag));
                seen[i] = bag["k7"]!.Value.AsObject();
                Assert.Equal(60, bag.Count);
            });
            Assert.All(seen, inner => Assert.Same(seen[0], inner));
        }
    }

    [Fact]
    public void Values_are_read_from_ready_JSON_of_any_kind()
    {
        Assert.Equal([1, "a", PropertyValue.Null], PropertyValue.FromUtf8Json(" [1,\"a\",null] "u8.ToArray()));
        Assert.Equal(1.5, PropertyValue.FromUtf8Json("1.5"u8.ToArray()));
        Assert.Equal("""{"a": 1}""", PropertyValue.FromUtf8Json("""{"a": 1}"""u8.ToArray()).ToString());
        _ = Assert.ThrowsAny<JsonException>(() => PropertyValue.FromUtf8Json("1 2"u8.ToArray()));
        _ = Assert.ThrowsAny<JsonException>(() => PropertyValue.FromUtf8Json(""u8.ToArray()));
    }

    private static PropertyBag Raw(string json) => PropertyBag.FromUtf8Json(Encoding.UTF8.GetBytes(json));
}
