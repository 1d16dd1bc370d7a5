using KameleoonSdk.Tests.Json;

namespace KameleoonSdk.Tests.Values;

/// <summary>What validation learns about a bag.</summary>
public class InspectionTests
{
    [Fact]
    public void Flat_bags_need_no_inspection()
    {
        PropertyBag bag = new() { ["a"] = 1.5, ["b"] = [1, 2], ["c"] = "x", ["d"] = 1f };
        Assert.False(bag.MayNeedInspection);
        Assert.Empty(bag.FindInvalid());
        Assert.False(PropertyBag.Parse("""{"a":{"b":[[1]]}}""").MayNeedInspection);
    }

    [Fact]
    public void Numbers_that_are_not_finite_are_found_wherever_they_are()
    {
        AssertFound(new() { ["ok"] = 1, ["ratio"] = double.NaN }, ".ratio", "is NaN, which JSON cannot express");
        AssertFound(new() { ["odd key"] = [1, 2, float.PositiveInfinity] }, "['odd key'][2]", "is Infinity, which JSON cannot express");
        AssertFound(new() { ["a"] = new PropertyBag { ["it's"] = [Half.NegativeInfinity] } }, ".a['it\\'s'][0]", "is -Infinity, which JSON cannot express");
        AssertFound(new() { ["1"] = double.NaN }, "['1']", "is NaN, which JSON cannot express");
        AssertFound(new() { [""] = double.NaN }, "['']", "is NaN, which JSON cannot express");
    }

    [Fact]
    public void Cycles_are_found()
    {
        PropertyBag bag = new();
        bag["a"] = new PropertyBag { ["b"] = [1, bag] };
        AssertFound(bag, ".a.b[1]", "contains itself");
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_valid_and_beyond_it_is_found()
    {
        Assert.Empty(Nested(512).FindInvalid());
        Assert.Equal(512, Written.Bag(Nested(512)).Count(c => c == '{'));
        var (path, _, reason) = Assert.Single(Nested(513).FindInvalid());
        Assert.Equal(string.Concat(Enumerable.Repeat(".a", 512)), path);
        Assert.Equal("is nested deeper than 512 levels", reason);
    }

    [Fact]
    public void Ready_JSON_inside_of_a_bag_counts_by_its_real_depth()
    {
        PropertyBag raw = PropertyBag.Parse("""{"deep":{"deeper":{}},"flat":{}}""");
        PropertyBag flat = raw["flat"]!.Value.AsObject();
        Assert.Empty(Nested(511, flat).FindInvalid());
        Assert.Empty(Nested(509, PropertyBag.Parse("""{"deep":{"deeper":{}}}""")).FindInvalid());
        Assert.Single(Nested(510, PropertyBag.Parse("""{"deep":{"deeper":{}}}""")).FindInvalid());
    }

    [Fact]
    public void What_was_repaired_is_valid_again()
    {
        PropertyBag bag = new() { ["a"] = double.NaN };
        bag["a"] = 1;
        Assert.Empty(bag.FindInvalid());
    }

    /// <summary>A bag of so many levels, with another one inside of the innermost.</summary>
    private static PropertyBag Nested(int depth, PropertyBag? innermost = null)
    {
        PropertyBag bag = innermost ?? [];
        for (int i = innermost is null ? 1 : 0; i < depth; i++)
        {
            bag = new PropertyBag { ["a"] = bag };
        }

        return bag;
    }

    private static void AssertFound(PropertyBag bag, string expectedPath, string expectedReason)
    {
        Assert.True(bag.MayNeedInspection);
        var (path, _, reason) = Assert.Single(bag.FindInvalid());
        Assert.Equal((expectedPath, expectedReason), (path, reason));
    }
}
