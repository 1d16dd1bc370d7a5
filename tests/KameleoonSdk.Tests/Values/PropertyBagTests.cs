using System.Text;
using System.Text.Json;
using KameleoonSdk.CompilerServices;
using KameleoonSdk.Tests.Json;

namespace KameleoonSdk.Tests.Values;

public class PropertyBagTests
{
    [Fact]
    public void Members_keep_their_order_and_their_place()
    {
        PropertyBag bag = new() { ["b"] = 1, ["a"] = "x", ["coupon"] = null, ["y"] = (double?)null, ["sizes"] = [1, "L", true] };
        bag["b"] = 2;
        Assert.Equal("""{"b":2,"a":"x","coupon":null,"y":null,"sizes":[1,"L",true]}""", bag.ToString());
        Assert.Null(bag["missing"]);
        Assert.Equal(PropertyValue.Null, bag["coupon"]);
    }

    [Fact]
    public void Collection_initializers_and_pairs_make_bags()
    {
        PropertyBag bag = new() { { "a", 1 }, { "b", "two" } };
        Assert.Equal(bag, new PropertyBag(bag.ToList()));
        _ = Assert.Throws<ArgumentException>(() => new PropertyBag { { "a", 1 }, { "a", 2 } });
    }

    [Fact]
    public void The_last_of_duplicate_names_counts_at_the_place_of_the_first()
    {
        PropertyBag bag = PropertyBag.Parse("""{"a":1,"b":2,"\u0061":3}""");
        Assert.Equal(2, bag.Count);
        Assert.Equal("""{"a":3,"b":2}""", new PropertyBag(bag).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("{}x")]
    [InlineData("{} {}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\":1/*c*/}")]
    [InlineData("{'a':1}")]
    [InlineData("{\"a\":01}")]
    [InlineData("{\"a\":NaN}")]
    [InlineData("\ufeff{}")]
    public void What_is_no_JSON_object_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => PropertyBag.Parse(json));

    [Fact]
    public void Invalid_UTF8_is_refused() => Assert.ThrowsAny<JsonException>(() => PropertyBag.Parse([.. "{\"a\":\""u8, 0xFF, .. "\"}"u8]));

    [Fact]
    public void Lone_surrogates_are_kept_escaped_or_not()
    {
        Assert.Equal("\ud83d", PropertyBag.Parse("""{"a":"\ud83d"}""")["a"]?.GetString());
        Assert.Equal("\ud83d", PropertyBag.Parse("{\"a\":\"\ud83d\"}")["a"]?.GetString());
        Assert.Equal(1, PropertyBag.Parse("""{"\udc00":1}""")["\udc00"]);
    }

    [Fact]
    public void Nesting_ends_at_the_limit()
    {
        string Nested(int depth) => string.Concat(Enumerable.Repeat("{\"a\":", depth - 1)) + "{}" + new string('}', depth - 1);
        Assert.Equal(Nested(512), Written.Bag(PropertyBag.Parse(Nested(512))));
        _ = Assert.ThrowsAny<JsonException>(() => PropertyBag.Parse(Nested(513)));
    }

    [Fact]
    public void A_bag_that_contains_itself_ends_in_an_exception()
    {
        PropertyBag bag = new() { ["a"] = 1 };
        bag["self"] = [bag];
        PropertyBag other = new() { ["a"] = 1 };
        other["self"] = [other];
        Assert.All<Action>(
            [
                () => JsonSize.Bag(bag), () => bag.Clone(), () => bag.GetHashCode(), () => bag.Equals(other),
                () => Written.Within(1_000_000, (ref byte p, ref byte end) => ref JsonWrite.Bag(ref p, ref end, bag)),
            ],
            action => Assert.Throws<InvalidOperationException>(action));
        Assert.Contains("contains itself", bag.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Clones_share_nothing_that_can_change()
    {
        PropertyBag bag = new() { ["nested"] = new PropertyBag { ["x"] = 1 }, ["list"] = [new PropertyBag { ["y"] = 1 }] };
        PropertyBag clone = bag.Clone();
        bag["nested"]!.Value.AsObject()["x"] = 2;
        bag["list"]!.Value.AsArray()[0].AsObject()["y"] = 2;
        Assert.Equal("""{"nested":{"x":1},"list":[{"y":1}]}""", clone.ToString());
    }

    [Fact]
    public void Large_bags_are_read_and_searched_in_linear_time()
    {
        // Quadratic work on so many members would take minutes.
        const int count = 100_000;
        string json = "{" + string.Join(',', Enumerable.Range(0, count).Select(n => $"\"key{n}\":{n}")) + "}";
        PropertyBag bag = PropertyBag.Parse(json);
        PropertyBag filled = new();
        foreach ((string key, PropertyValue value) in bag)
        {
            filled[key] = value;
        }

        Assert.Equal(bag, filled);
        Assert.Equal(json, filled.ToString());
    }

    [Fact]
    public void Removing_while_enumerating_is_an_error()
    {
        PropertyBag bag = new() { ["a"] = 1, ["b"] = 2 };
        _ = Assert.Throws<InvalidOperationException>(() =>
        {
            foreach ((string key, _) in bag)
            {
                _ = bag.Remove(key);
            }
        });
    }

    [Fact]
    public void Documents_may_be_disposed_after_their_elements_were_taken()
    {
        PropertyBag bag;
        PropertyValue value;
        JsonDocumentOptions lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
        using (JsonDocument document = JsonDocument.Parse("""{ "a" : [1.50, {"b":"\ud83d"},], /* c */ "d":null }""", lenient))
        {
            bag = document.RootElement;
            value = document.RootElement.GetProperty("a");
            _ = Assert.Throws<ArgumentException>(() => PropertyBag.FromJson(document.RootElement.GetProperty("a")));
        }

        Assert.Equal("""{"a":[1.50,{"b":"\ud83d"}],"d":null}""", bag.ToString());
        Assert.Equal(value, bag["a"]);
        Assert.Equal(PropertyValue.Null, (PropertyValue)default(JsonElement));
    }

    [Fact]
    public void Bags_made_by_reading_a_property_are_absent_while_empty()
    {
        PropertyBag? field = null;
        Assert.False(OpenObject.IsPresent(field));
        PropertyBag bag = OpenObject.Get(ref field);
        Assert.Same(bag, OpenObject.Get(ref field));
        Assert.False(OpenObject.IsPresent(bag));
        Assert.False(OpenObject.IsPresent(bag.Clone()));
        bag["a"] = 1;
        Assert.True(OpenObject.IsPresent(bag));
        bag.Clear();
        Assert.False(OpenObject.IsPresent(bag));
        Assert.True(OpenObject.IsPresent(new PropertyBag()));
        Assert.True(OpenObject.IsPresent(PropertyBag.FromUtf8Json(Encoding.UTF8.GetBytes("{ }"))));
    }
}
